import { Scene } from "./scene.js"
import { way } from "./way.js"

/** The session runs in another window of this device: go on here, or leave it there. */
export class PlayerElsewhere extends Scene {
  connectedCallback() {
    super.connectedCallback()
    this.on("take-over", () => void this.#takeOver())
  }

  async #takeOver() {
    const there = way(location.hash)
    const host = /** @type {(HTMLElement & {device: import("./device.js").Device | null}) | null} */ (this.closest("session-player"))
    const session = there.to === "session" ? there.session : await host?.device?.store.running()
    if (session) this.dispatchEvent(new CustomEvent("go-on", { bubbles: true, detail: { session, takeOver: true } }))
  }
}

/** An older window holds what this device keeps: it has to be closed first. */
export class PlayerBlocked extends Scene {
  connectedCallback() {
    super.connectedCallback()
    this.on("again", () => location.reload())
  }
}

customElements.define("player-elsewhere", PlayerElsewhere)
customElements.define("player-blocked", PlayerBlocked)
