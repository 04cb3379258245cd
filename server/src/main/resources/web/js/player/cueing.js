import { cues } from "./cues.js"
import { Handing } from "./handing.js"
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

  /** @param {Host} host */
  constructor({ options, announce, hint = () => {}, now = Date.now, keys }) {
    this.options = options
    this.announce = announce
    this.voice = new Voice()
    this.tones = new Tones(() => this.handing.again())
    this.staying = new Staying()
    this.metronome = new Metronome(this.tones)
    this.media = keys && new Media(keys)
    this.silence = new Silence({ tones: this.tones, now, hint, back: () => this.handing.again() })
    this.handing = new Handing({ tones: this.tones, silence: this.silence, metronome: this.metronome, now })
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
    this.handing.follow(after.state, chosen.sound)
    for (const cue of cues(seen, after)) perform(cue, chosen, this)
    if (after.paused && !before?.paused) this.voice.stop()
    if (!after.paused) this.#seen = after
    if (chosen.sound && chosen.rhythm && running) this.metronome.show(after)
    this.media?.show(after)
    this.silence.expect(running && chosen.sound)
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
    this.handing.again()
    this.staying.show(false, this.options.chosen)
    this.staying.leave()
    this.voice.stop()
    this.tones.rest()
    this.media?.clear()
    this.silence.expect(false)
  }

  #chosen() {
    const { voice, speaker, rate, volume, sound, locked } = this.options.chosen
    Object.assign(this.voice, { speaker, rate, volume })
    this.tones.volume = volume
    if (!voice) this.voice.stop()
    if (!sound) this.tones.rest()
    if (!sound || !locked) this.staying.leave()
    this.handing.again()
  }
}
