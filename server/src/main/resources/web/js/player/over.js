import { doneSets } from "./dose.js"
import { deeds, minutes } from "./praise.js"
import { Scene } from "./scene.js"
import { PlayerSets } from "./sets.js"
import { fill } from "../say.js"

/** What was done, and where to read what comes next: at once here, and at the server once it has answered (`summary`). */
export class PlayerOver extends Scene {
  static observedAttributes = ["summary"]
  /** @type {import("./types.js").State | null} */
  #state = null

  connectedCallback() {
    super.connectedCallback()
    this.#next()
  }

  attributeChangedCallback() {
    this.#next()
  }

  /** @param {import("./types.js").View} view */
  show({ state }) {
    if (state === this.#state) return
    if (state.session !== this.#state?.session && this.#state) this.removeAttribute("summary")
    this.#state = state
    const { sets, of, reps, fact } = deeds(state)
    this.write("title", fill(this.words(sets === 0 ? "here" : minutes(state) === 1 ? "in-one" : "in"), { minutes: minutes(state) }))
    this.write("sets", String(sets))
    this.write("sets-word", this.words(sets === 1 ? "one-set" : "sets"))
    this.write("reps", String(reps))
    this.there("facts", sets > 0)
    this.write("praise", fill(this.words(fact), { done: sets, all: of }))
    this.there("tomorrow", !state.script.practice)
    this.one("lines").replaceChildren(...state.lines.map((line) => this.#line(line)))
    this.child("player-sets", PlayerSets).show(state)
  }

  /** @param {import("./types.js").Line} line */
  #line(line) {
    const made = this.stamp("line")
    const some = Object.keys(line.sets).length > 0
    made.dataset.state = line.stopped ? "stopped" : some ? "done" : "same"
    const words = { ".item-name": line.item.name, ".item-dose": doneSets(line), ".item-sub": line.stopped ? this.words("ended") : some ? "" : this.words("left-out") }
    for (const [part, text] of Object.entries(words)) {
      const found = made.querySelector(part)
      if (found) found.textContent = text
    }
    return made
  }

  #next() {
    if (!this.isConnected) return
    const summary = this.getAttribute("summary")
    this.there("later", summary === null)
    this.there("summary", summary !== null)
    for (const link of this.all("summary")) link.setAttribute("href", summary ?? "/today")
    for (const finish of this.all("finish")) finish.classList.toggle("button-main", summary === null)
  }
}

customElements.define("player-over", PlayerOver)
