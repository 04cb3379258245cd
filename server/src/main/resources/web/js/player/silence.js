/** Seconds by which the audio clock may lag behind before it counts as having stood still. */
const LAG = 3

/**
 * Notices when nothing could be heard: before the first touch, and while the screen was off. It looks at the audio
 * clock, which stands still where the platform keeps a page silent.
 */
export class Silence {
  #expected = false
  #blocked = false
  #told = false
  /** @type {{clock: number, at: number} | null} */
  #hidden = null
  /** @type {import("./ahead.js").Ahead[]} */
  #tones = []

  /**
   * @param {{tones: import("./tones.js").Tones, now: () => number, hint: (what: "blocked" | "quiet" | null) => void, back: () => void}} parts
   */
  constructor({ tones, now, hint, back }) {
    this.tones = tones
    this.now = now
    this.hint = hint
    this.back = back
    document.addEventListener("visibilitychange", () => (document.hidden ? this.#leave() : this.#return()))
  }

  /** @param {boolean} sound whether there is something to hear now */
  expect(sound) {
    if (document.hidden) return
    this.#expected = sound
    const blocked = sound && this.tones.blocked
    if (blocked === this.#blocked) return
    this.#blocked = blocked
    this.hint(blocked ? "blocked" : null)
  }

  /** @param {import("./ahead.js").Ahead[]} tones what is to sound by itself */
  plan(tones) {
    const now = this.now()
    this.#tones = document.hidden ? [...this.#tones.filter(({ at }) => at <= now), ...tones] : tones
  }

  #leave() {
    this.#hidden = this.#expected && !this.tones.blocked ? { clock: this.tones.clock, at: this.now() } : null
  }

  #return() {
    const hidden = this.#hidden
    this.#hidden = null
    const now = this.now()
    // The clock may have stood still, so what was handed over would come late.
    this.back()
    this.tones.open()
    if (!hidden || this.#told) return
    const missed = this.#tones.some(({ at, tone }) => tone !== "tick" && at > hidden.at && at <= now)
    const lag = (now - hidden.at) / 1000 - (this.tones.clock - hidden.clock)
    if (!missed || lag < LAG) return
    this.#told = true
    this.hint("quiet")
  }
}
