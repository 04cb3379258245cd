import { ahead } from "./ahead.js"

/** Milliseconds in which a page has painted. */
const PAINT = 40

/**
 * Hands over the tones that are known ahead, again whenever what they follow from has changed: after the paint, which
 * matters more, but at once where nobody sees it, since timers of hidden pages are late.
 */
export class Handing {
  #planned = ""

  /**
   * @param {{tones: import("./tones.js").Tones, silence: import("./silence.js").Silence,
   *   metronome: import("./metronome.js").Metronome, now: () => number}} parts
   */
  constructor({ tones, silence, metronome, now }) {
    this.tones = tones
    this.silence = silence
    this.metronome = metronome
    this.now = now
  }

  /** @param {import("./types.js").State} state @param {boolean} sound whether sounds are wanted */
  follow(state, sound) {
    const planned = JSON.stringify([state.phase, state.paused, sound])
    if (planned === this.#planned) return
    this.#planned = planned
    if (document.hidden) this.#plan(state, sound)
    else setTimeout(() => planned === this.#planned && this.#plan(state, sound), PAINT)
  }

  /** What was handed over is not to be trusted any more. */
  again() {
    this.#planned = ""
  }

  /** @param {import("./types.js").State} state @param {boolean} sound */
  #plan(state, sound) {
    const now = this.now()
    const tones = sound ? ahead(state, now) : []
    this.tones.ahead(tones, now)
    this.silence.plan(tones)
    this.metronome.reset()
  }
}
