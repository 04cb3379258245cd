import { Scene } from "./scene.js"
import { setDone } from "./dose.js"
import { fill } from "../say.js"

/** The sets that were told so far, each a button that corrects it: `show(state)`. */
export class PlayerSets extends Scene {
  /** @type {import("./types.js").Line[] | null} */
  #lines = null

  /** @param {import("./types.js").State} state */
  show({ lines }) {
    if (lines === this.#lines) return
    this.#lines = lines
    const told = lines.flatMap((line, item) => (Object.keys(line.sets).length > 0 ? [this.#line(line, item)] : []))
    this.one("lines").replaceChildren(...told)
    this.hidden = told.length === 0
  }

  /** @param {import("./types.js").Line} line @param {number} item */
  #line(line, item) {
    const made = this.stamp("line")
    const name = made.querySelector(".told-name")
    if (name) name.textContent = line.item.name
    made.querySelector(".told-ways")?.append(...Object.values(line.sets).map((done) => this.#way(line, item, done)))
    return made
  }

  /** @param {import("./types.js").Line} line @param {number} item @param {import("./types.js").SetDone} done */
  #way(line, item, done) {
    const way = this.stamp("way")
    way.textContent = fill(this.words("set"), { set: done.set, done: setDone(done) })
    way.setAttribute("aria-label", `${line.item.name}, ${way.textContent}`)
    way.addEventListener("click", () => this.ask({ scene: "set", item, set: done.set }))
    return way
  }
}

customElements.define("player-sets", PlayerSets)
