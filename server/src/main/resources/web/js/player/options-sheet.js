import { dress } from "./dress.js"
import { DEFAULTS, ofThisDevice } from "./options.js"
import { Tones } from "./tones.js"
import { Voice } from "./voice.js"

/**
 * The sheet of options over a session: `<player-options hidden><dialog>...</dialog></player-options>`. Fields are named
 * `option-` and the option; what is changed holds at once. A change can be heard: the voice on demand, the volume by a
 * tone. Opened by `open()`; sends `close` when it is closed.
 */
export class PlayerOptions extends HTMLElement {
  #options = ofThisDevice()
  #voice = new Voice()
  #tones = new Tones()

  static observedAttributes = ["hidden"]

  /** Whoever hides the scene has closed it. */
  attributeChangedCallback() {
    if (this.hidden && this.#dialog?.open) this.#dialog.close()
  }

  connectedCallback() {
    this.addEventListener("input", (event) => this.#take(/** @type {Element} */ (event.target)))
    this.#voice.addEventListener("change", () => this.#voices())
    this.#options.addEventListener("change", () => this.#fill())
    this.#dialog?.addEventListener("close", () => this.hidden || this.dispatchEvent(new CustomEvent("close", { bubbles: true })))
    this.#dialog?.addEventListener("keydown", (event) => event.key === "Escape" && event.stopPropagation())
    this.#button("[data-close]", () => this.#dialog?.close())
    this.#button("[data-try]", (button) => this.#voice.say(button.dataset.try ?? ""))
  }

  /** Shows the sheet; the rest of the page waits. */
  open() {
    this.hidden = false
    this.#voices()
    this.#fill()
    if (!this.#dialog?.open) this.#dialog?.showModal()
    this.querySelector("h1")?.focus()
  }

  show() {}

  /** @param {Element} field */
  #take(field) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return
    const name = /** @type {keyof typeof DEFAULTS} */ (field.name.replace("option-", ""))
    const value = field.type === "checkbox" ? /** @type {HTMLInputElement} */ (field).checked : typeof DEFAULTS[name] === "number" ? Number(field.value) : field.value
    this.#options.choose({ [name]: value })
    dress(document.documentElement, this.#options.chosen)
    if (name === "volume" || (name === "sound" && value)) this.#sound()
    if (name === "flow") this.dispatchEvent(new CustomEvent("told", { bubbles: true, detail: { kind: "flow", flow: value } }))
  }

  /** A tone to hear how loud it is. */
  #sound() {
    this.#tones.open()
    this.#tones.volume = this.#options.chosen.volume
    this.#tones.play("go")
  }

  /** Shows what holds. */
  #fill() {
    const { voice, volume, speaker, rate, ...rest } = this.#options.chosen
    Object.assign(this.#voice, { speaker, rate, volume })
    for (const [name, value] of Object.entries({ voice, volume, speaker, rate, ...rest })) {
      for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (this.querySelectorAll(`[name="option-${name}"]`))) {
        if (field.type === "checkbox") field.checked = Boolean(value)
        else if (field.type === "radio") field.checked = field.value === value
        else field.value = String(value)
      }
    }
    for (const number of this.querySelectorAll("[data-volume]")) number.textContent = String(volume)
  }

  /** Offers the installed voices, or says that there is none. */
  #voices() {
    const voices = this.#voice.voices
    const select = /** @type {HTMLSelectElement | null} */ (this.querySelector('[name="option-speaker"]'))
    select?.replaceChildren(...[...select.options].slice(0, 1), ...voices.map(({ name, lang, voiceURI }) => new Option(`${name}, ${lang}`, voiceURI)))
    for (const part of this.querySelectorAll("[data-none]")) part.toggleAttribute("hidden", voices.length > 0)
    for (const part of this.querySelectorAll("[data-some]")) part.toggleAttribute("hidden", voices.length === 0)
    this.#fill()
  }

  get #dialog() {
    return this.querySelector("dialog")
  }

  /** @param {string} parts @param {(button: HTMLElement) => void} pressed */
  #button(parts, pressed) {
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll(parts))) button.onclick = () => pressed(button)
  }
}

customElements.define("player-options", PlayerOptions)
