import { AskScene } from "./ask-scene.js"
import { inSentence } from "./dose.js"
import { limitsFor, putZones, stops } from "./pain-zones.js"
import { fill } from "../say.js"

/** It hurts: how much and what it is like in two taps, with what follows said before it is saved. */
export class PlayerPain extends AskScene {
  /** @type {import("./types.js").View | null} */
  #view = null
  /** The limits on the scale that is shown. */
  #zones = { amber: NaN, red: NaN }

  /** @param {import("./types.js").View} view */
  show(view) {
    this.#view = view
    const limits = this.#limits(view)
    if (limits.red !== this.#zones.red || limits.amber !== this.#zones.amber) putZones(this, limits)
    this.#zones = limits
    const line = this.line(view)
    if (line) this.write("hint", fill(this.words("hint"), { name: inSentence(line.item.name) }))
  }

  send() {
    if (!this.#view) return
    const pain = Number(this.chosen("pain"))
    const like = this.chosen("like")
    this.tell({ kind: "pain", item: this.item ?? this.#view.item, pain, like, stops: stops(pain, like, this.#limits(this.#view)) })
  }

  /** @param {import("./types.js").View} view */
  #limits(view) {
    const { pain } = view.state.script
    const line = this.line(view)
    return line ? limitsFor(line, pain) : pain
  }
}

customElements.define("player-pain", PlayerPain)
