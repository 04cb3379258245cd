import { AskScene } from "./ask-scene.js"

/** What somebody notices: one tick ends the session (STOP4). It needs no network, and no session either. */
export class PlayerSigns extends AskScene {
  connectedCallback() {
    super.connectedCallback()
    this.form.addEventListener("change", () => this.write("save", this.words(this.#ticked.length > 0 ? "some" : "none")))
  }

  show() {}

  send() {
    const ticked = this.#ticked
    if (ticked.length === 0) return this.close()
    const emergency = ticked.some(({ name }) => name === "emergency")
    const signs = [...new Set(ticked.map(({ name, value }) => (name === "emergency" ? name : value)))]
    this.tell({ kind: "signs", signs, emergency })
  }

  get #ticked() {
    return [...this.form.querySelectorAll("input")].filter(({ checked }) => checked)
  }
}

customElements.define("player-signs", PlayerSigns)
