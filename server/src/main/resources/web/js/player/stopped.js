import { Scene } from "./scene.js"

/** A warning sign ended the session: whom to call or ask, and no exercise. Without a session nothing could be told yet. */
export class PlayerStopped extends Scene {
  /** @param {import("./scene.js").Opening} detail */
  open({ emergency }) {
    this.#put(emergency === true, false)
  }

  /** @param {import("./types.js").View} view */
  show({ phase, state }) {
    if (phase === "stopped" && state.phase.kind === "stopped") this.#put(state.phase.emergency, true)
  }

  /** @param {boolean} emergency @param {boolean} told */
  #put(emergency, told) {
    this.there("emergency", emergency)
    this.there("advice", !emergency)
    this.there("told", told)
    this.there("untold", !told)
  }
}

customElements.define("player-stopped", PlayerStopped)
