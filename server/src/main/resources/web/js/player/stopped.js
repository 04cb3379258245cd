import { Scene } from "./scene.js"

/** A warning sign ended the session: whom to call or ask, and no exercise. */
export class PlayerStopped extends Scene {
  /** `untold` when neither this device nor the server could keep it. @param {import("./scene.js").Opening} detail */
  open({ emergency = false, untold = false }) {
    this.there("emergency", emergency)
    this.there("advice", !emergency)
    this.there("told", !untold)
    this.there("untold", untold)
  }

  /** @param {import("./types.js").View} view */
  show({ state }) {
    if (state.phase.kind === "stopped") this.open({ scene: "stopped", emergency: state.phase.emergency })
  }
}

customElements.define("player-stopped", PlayerStopped)
