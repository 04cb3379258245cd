import { AskScene } from "./ask-scene.js"

/** What somebody notices: one tick ends the session (STOP4). It needs no network, and no session either. */
export class PlayerSigns extends AskScene {
  #inSession = false

  connectedCallback() {
    super.connectedCallback()
    this.form.addEventListener("change", () => this.write("save", this.words(this.#ticked.length > 0 ? "some" : "none")))
  }

  /** @param {import("./scene.js").Opening} detail */
  open(detail) {
    super.open(detail)
    this.#inSession = false
  }

  show() {
    this.#inSession = true
  }

  send() {
    const ticked = this.#ticked
    if (ticked.length === 0) return this.close()
    const emergency = ticked.some(({ name }) => name === "emergency")
    const signs = [...new Set(ticked.map(({ name, value }) => (name === "emergency" ? name : value)))]
    if (this.#inSession) this.tell({ kind: "signs", signs, emergency })
    else this.ask({ scene: "stopped", emergency })
  }

  get #ticked() {
    return [...this.form.querySelectorAll("input")].filter(({ checked }) => checked)
  }
}

customElements.define("player-signs", PlayerSigns)
