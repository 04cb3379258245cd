import { inSentence } from "./dose.js"
import { Scene } from "./scene.js"
import { fill } from "../say.js"

/** Red pain ended an exercise: what that means today and next time, and the way on. */
export class PlayerEnough extends Scene {
  #item = -1

  connectedCallback() {
    super.connectedCallback()
    this.on("signs", () => this.ask({ scene: "signs" }))
    this.on("end", () => this.tell({ kind: "end", shortened: true }))
  }

  /** @param {import("./scene.js").Opening} detail */
  open({ item }) {
    this.#item = item ?? -1
  }

  /** @param {import("./types.js").View} view */
  show({ state }) {
    this.write("heard", fill(this.words("heard"), { name: inSentence(state.lines[this.#item]?.item.name ?? "") }))
  }
}

customElements.define("player-enough", PlayerEnough)
