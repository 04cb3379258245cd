import { AskScene } from "./ask-scene.js"
import { inSentence } from "./dose.js"
import { fill } from "../say.js"

/** A few words about an exercise, or about the whole session. */
export class PlayerNote extends AskScene {
  /** @param {import("./types.js").View} view */
  show({ state }) {
    const line = this.item === undefined ? undefined : state.lines[this.item]
    this.write("hint", line ? fill(this.words("about"), { name: inSentence(line.item.name) }) : this.words("all"))
  }

  send() {
    const text = this.text.value.trim()
    if (text) this.tell({ kind: "note", text, ...(this.item === undefined ? {} : { item: this.item }) })
  }

  get text() {
    return /** @type {HTMLTextAreaElement} */ (this.one("text"))
  }
}

customElements.define("player-note", PlayerNote)
