import { ahead } from "./ahead.js"
import { cues } from "./cues.js"
import { Media } from "./media.js"
import { Metronome } from "./metronome.js"
import { perform } from "./perform.js"
import { Silence } from "./silence.js"
import { Staying } from "./staying.js"
import { Tones } from "./tones.js"
import { Voice } from "./voice.js"

/**
 * @typedef {import("./types.js").View} View
 * @typedef {{options: import("./options.js").Options, announce: (words: string) => void,
 *   hint?: (what: "blocked" | "quiet" | null) => void, now?: () => number, keys?: import("./media.js").Keys}} Host
 */

/**
 * Everything of a session that is heard, felt and told. The host calls `play` after each painted view, `touch` at every
 * touch and key, and `stop` when the session is left. Nothing of it is needed: each part fails by being silent.
 *
 * `announce` writes into the polite region; `hint` says what to show quietly: that sounds wait for a touch, or that this
 * phone was silent with its screen off; `now` is the clock that the state goes by.
 */
export class Cueing {
  /** @type {View | null} */
  #seen = null
  #planned = ""

  /** @param {Host} host */
  constructor({ options, announce, hint = () => {}, now = Date.now, keys }) {
    this.options = options
    this.announce = announce
    this.now = now
    this.voice = new Voice()
    this.tones = new Tones(() => this.#again())
    this.staying = new Staying()
    this.metronome = new Metronome(this.tones)
    this.media = keys && new Media(keys)
    this.silence = new Silence({ tones: this.tones, now, hint, back: () => this.#again() })
    options.addEventListener("change", () => this.#chosen())
    this.#chosen()
  }

  /** @param {View | null} before @param {View} after */
  play(before, after) {
    const chosen = this.options.chosen
    const running = (after.phase === "turn" || after.phase === "rest") && !after.paused
    const seen = this.#seen?.state.session === after.state.session ? this.#seen : before
    this.staying.show(running, chosen)
    if (running && chosen.sound) this.tones.wake()
    this.schedule(after)
    for (const cue of cues(seen, after)) perform(cue, chosen, this)
    if (after.paused && !before?.paused) this.voice.stop()
    if (!after.paused) this.#seen = after
    if (chosen.sound && chosen.rhythm && running) this.metronome.show(after)
    this.media?.show(after)
    this.silence.expect(running && chosen.sound)
  }

  /** Hands over the tones that are known ahead, again whenever what they follow from has changed. @param {View} view */
  schedule({ state }) {
    const planned = JSON.stringify([state.phase, state.paused])
    if (planned === this.#planned) return
    this.#planned = planned
    const now = this.now()
    const tones = this.options.chosen.sound ? ahead(state, now) : []
    this.tones.ahead(tones, now)
    this.silence.plan(tones)
    this.metronome.reset()
  }

  /** Somebody touched the page: what browsers keep closed until then can be opened. */
  touch() {
    const chosen = this.options.chosen
    if (chosen.sound) this.tones.open()
    if (chosen.voice) this.voice.open()
    this.staying.touch(chosen)
  }

  /** The session is left: silent, and the screen may sleep. */
  stop() {
    this.#seen = null
    this.#planned = ""
    this.staying.show(false, this.options.chosen)
    this.staying.leave()
    this.voice.stop()
    this.tones.rest()
    this.media?.clear()
    this.silence.expect(false)
  }

  #again() {
    this.#planned = ""
  }

  #chosen() {
    const { voice, speaker, rate, volume, sound, locked } = this.options.chosen
    Object.assign(this.voice, { speaker, rate, volume })
    this.tones.volume = volume
    if (!voice) this.voice.stop()
    if (!sound) this.tones.rest()
    if (!sound || !locked) this.staying.leave()
    this.#again()
  }
}
