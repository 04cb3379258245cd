import { AskScene } from "./ask-scene.js"
import { inSentence } from "./dose.js"
import { putZones, stops } from "./pain-zones.js"
import { fill } from "../say.js"

/** It hurts: how much and what it is like in two taps, with what follows said before it is saved. */
export class PlayerPain extends AskScene {
  /** @type {import("./types.js").View | null} */
  #view = null

  /** @param {import("./types.js").View} view */
  show(view) {
    if (view.state.script !== this.#view?.state.script) putZones(this, view.state.script.pain)
    this.#view = view
    const line = this.line(view)
    if (line) this.write("hint", fill(this.words("hint"), { name: inSentence(line.item.name) }))
  }

  send() {
    if (!this.#view) return
    const pain = Number(this.chosen("pain"))
    const like = this.chosen("like")
    this.tell({ kind: "pain", item: this.item ?? this.#view.item, pain, like, stops: stops(pain, like, this.#view.state.script.pain) })
  }
}

customElements.define("player-pain", PlayerPain)
