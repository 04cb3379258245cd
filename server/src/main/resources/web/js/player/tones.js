import { NOTES, sound } from "./sounds.js"

/**
 * @typedef {import("./types.js").Tone} Tone
 * @typedef {import("./ahead.js").Ahead} Ahead
 * @typedef {{tone: Tone | "beat" | "offbeat", when: number, take: () => void}} Handed a tone that was handed over
 */

/** Seconds within which a tone sounds now, is the one handed over for now, or was it, as pages may run late. */
const [MOMENT, SOON, AGO] = [0.3, 0.7, 3]
/** The loudest that a tone may be: below what other sounds of a phone are. */
const LOUDEST = 0.35
/**
 * Plays tones, and hands those that are known ahead over to the audio clock, which goes on with the screen off where the
 * platform lets it. Browsers stay silent until a person has touched the page: `blocked` until then.
 */
export class Tones {
  /** @type {AudioContext | undefined} */
  #context
  /** @type {GainNode | undefined} */
  #out
  /** @type {Handed[]} */
  #handed = []
  #volume = LOUDEST
  #rests = false

  /** @param {() => void} [changed] is told when sound becomes possible or impossible */
  constructor(changed = () => {}) {
    this.changed = changed
  }

  /** Whether nothing can be heard before a touch. */
  get blocked() {
    return this.#context !== undefined && this.#context.state !== "running"
  }

  /** Seconds of the audio clock; it stands still where the platform keeps the page silent. */
  get clock() {
    return this.#context?.currentTime ?? 0
  }

  /** Opens the way to the loudspeaker; within a touch it is allowed. */
  open() {
    if (!("AudioContext" in globalThis)) return
    this.#rests = false
    if (this.#context === undefined || this.#context.state === "closed") this.#build()
    if (this.blocked) this.#context?.resume().catch(() => {})
  }

  #build() {
    this.#context = new AudioContext({ latencyHint: "playback" })
    this.#out = new GainNode(this.#context, { gain: this.#volume })
    this.#out.connect(this.#context.destination)
    this.#context.onstatechange = this.changed
  }

  /** @param {number} volume 0 to 100; the ear hears in ratios, so the gain is its square */
  set volume(volume) {
    this.#volume = LOUDEST * (volume / 100) ** 2
    if (this.#out) this.#out.gain.value = this.#volume
  }

  /** Plays a tone now, unless it was handed over for this moment. @param {Tone | "beat" | "offbeat"} tone */
  play(tone) {
    const now = this.clock
    if (!this.#handed.some((handed) => handed.tone === tone && handed.when - now < SOON && now - handed.when < AGO)) this.at(tone, 0)
  }

  /** Plays a tone in so many seconds. @param {Tone | "beat" | "offbeat"} tone @param {number} seconds */
  at(tone, seconds) {
    if (!this.#context || !this.#out || this.#context.state !== "running") return
    const when = this.#context.currentTime + Math.max(0, seconds)
    this.#handed.push({ tone, when, take: sound(this.#context, this.#out, NOTES[tone], when) })
  }

  /** Hands over what is known ahead in place of what was. @param {Ahead[]} tones @param {number} now */
  ahead(tones, now) {
    this.forget()
    for (const { tone, at } of tones) this.at(tone, (at - now) / 1000)
  }

  /** Takes back what is still to sound; what sounds now, or in this moment, may end. */
  forget() {
    const now = this.clock
    for (const { when, take } of this.#handed) if (when - now >= MOMENT) take()
    this.#handed = this.#handed.filter(({ when }) => when - now < MOMENT && now - when < AGO)
  }

  /** Silent from here on, until it is opened again; then without a touch, since there was one. */
  rest() {
    this.forget()
    this.#rests = true
    void this.#context?.suspend().catch(() => {})
  }

  /** Opens the way if nothing but ourselves has closed it. */
  wake() {
    if (this.#context === undefined || this.#rests) this.open()
  }
}
