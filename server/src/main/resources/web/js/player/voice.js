/** Milliseconds that browsers need between being told to be quiet and to speak again; without them Chrome drops what is said. */
const BREATH = 80
/** Milliseconds that a letter takes at most; Safari may never tell that it has ended. */
const LETTER = 150

/**
 * Speaks by the voices that are installed on the device; voices that send the words to somebody's server are not used.
 * Nothing depends on it. Sentences are short, since Chrome breaks off after 15 seconds. What is said now replaces what is still being said: an old word is worse than none.
 * Tells by `change` when voices come or go: some browsers know them only a while after the page.
 */
export class Voice extends EventTarget {
  /** @type {SpeechSynthesis | undefined} */
  #synthesis = globalThis.speechSynthesis
  /** Kept, since Chrome forgets an utterance that nobody holds, and its end with it. @type {SpeechSynthesisUtterance | undefined} */
  #saying
  #later = 0
  #until = 0
  #opened = false
  speaker = ""
  rate = 1
  volume = 70

  constructor() {
    super()
    this.#synthesis?.addEventListener?.("voiceschanged", () => this.dispatchEvent(new Event("change")))
    // Chromium goes on speaking when a page is left.
    globalThis.addEventListener?.("pagehide", () => this.stop())
  }

  /** The installed voices of the page's language. @returns {SpeechSynthesisVoice[]} */
  get voices() {
    const language = document.documentElement.lang.slice(0, 2) || "en"
    const voices = this.#synthesis?.getVoices() ?? []
    return voices.filter(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language))
  }

  /** Opens the voice within a touch, as iOS asks for. */
  open() {
    if (this.#opened || this.#chosen() === undefined) return
    this.#opened = true
    const nothing = new SpeechSynthesisUtterance(" ")
    nothing.volume = 0
    this.#synthesis?.speak(nothing)
  }

  /**
   * Says something in place of what is being said. Quiet words are left out when something else is being said.
   * @param {string} text
   * @param {boolean} [quiet]
   */
  say(text, quiet = false) {
    const synthesis = this.#synthesis
    const voice = this.#chosen()
    if (!synthesis || !voice || (quiet && this.#saying && performance.now() < this.#until)) return
    const saying = this.#utterance(text, voice, quiet)
    const busy = synthesis.speaking || synthesis.pending
    this.stop()
    this.#saying = saying
    this.#until = performance.now() + (text.length * LETTER) / this.rate
    const speak = () => {
      if (synthesis.paused) synthesis.resume()
      synthesis.speak(saying)
    }
    if (busy) this.#later = setTimeout(speak, BREATH)
    else speak()
  }

  /** Says nothing more. */
  stop() {
    clearTimeout(this.#later)
    this.#saying = undefined
    if (this.#synthesis?.speaking || this.#synthesis?.pending) this.#synthesis.cancel()
  }

  /** @param {string} text @param {SpeechSynthesisVoice} voice @param {boolean} quiet */
  #utterance(text, voice, quiet) {
    const saying = new SpeechSynthesisUtterance(text)
    Object.assign(saying, { voice, lang: voice.lang, rate: this.rate, volume: (this.volume / 100) * (quiet ? 0.6 : 1) })
    saying.onend = saying.onerror = () => {
      if (this.#saying === saying) this.#saying = undefined
    }
    return saying
  }

  /** The chosen voice, or the device's own, or any that fits. */
  #chosen() {
    const voices = this.voices
    return voices.find(({ voiceURI }) => voiceURI === this.speaker) ?? voices.find((voice) => voice.default) ?? voices[0]
  }
}
