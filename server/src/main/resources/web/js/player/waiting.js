import { Scene } from "./scene.js"

/** A day off: because of pain before the first set (PAIN1), or because somebody is ill. */
export class PlayerWaiting extends Scene {
  connectedCallback() {
    super.connectedCallback()
    this.on("signs", () => this.ask({ scene: "signs" }))
    this.on("settled", () => this.ask({ scene: "check" }))
    this.open({ scene: "waiting" })
  }

  /** @param {import("./scene.js").Opening} detail */
  open({ ill = false }) {
    this.write("title", this.words(ill ? "ill" : "hurt"))
    this.there("ill", ill)
    this.there("hurt", !ill)
  }
}

customElements.define("player-waiting", PlayerWaiting)
