import { say } from "../say.js"
import { ask, fresh, send } from "./asking.js"
import { tellNews } from "./news.js"
import { replace } from "./replace.js"

/**
 * The page as the server last had it: asks whether it still holds, tells what happened, and shows what comes back.
 */
export class DeskPage {
  #clock
  #tones
  #skew = 0
  /** How often in a row the server did not answer. */
  failures = 0

  /** @param {HTMLElement} clock @param {import("../player/tones.js").Tones} tones */
  constructor(clock, tones) {
    this.#clock = clock
    this.#tones = tones
  }

  get data() {
    return this.#now.dataset
  }

  get #now() {
    return /** @type {HTMLElement} */ (this.#clock.querySelector("#desk-now"))
  }

  /** Now, by the server's clock. @param {number} [at] by this device's */
  time(at = Date.now()) {
    return at + this.#skew
  }

  async ask() {
    const { answer, skew } = await ask(this.data.tag ?? "")
    this.#skew = skew ?? this.#skew
    const page = answer === "new" ? await fresh() : null
    this.#count(answer === "same" || page !== null)
    if (page) this.#show(page, false)
  }

  /** @param {string} event @param {Record<string, string>} [more] */
  async tell(event, more = {}) {
    const csrf = /** @type {HTMLInputElement | null} */ (this.#clock.querySelector("#desk-tell input"))?.value ?? ""
    const led = await send(new URLSearchParams({ _csrf: csrf, entry_id: crypto.randomUUID(), event, ...more }))
    this.#count(led !== null)
    if (led) this.#show(led.page, false)
  }

  /** Sends a form; what cannot be sent can be pressed again. @param {HTMLFormElement} form */
  async submit(form) {
    if (this.#clock.hasAttribute("aria-busy")) return
    this.#clock.setAttribute("aria-busy", "true")
    const led = await send(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])))
    this.#clock.removeAttribute("aria-busy")
    if (!led) return this.#unsaved(form)
    if (new URL(led.url).pathname !== "/desk") return window.location.assign(led.url)
    this.#show(led.page, true)
  }

  /** @param {boolean} answered */
  #count(answered) {
    this.failures = answered ? 0 : this.failures + 1
  }

  /** @param {HTMLFormElement} form */
  #unsaved(form) {
    const notice = /** @type {HTMLElement | null} */ (this.#clock.querySelector("[data-unsaved]"))
    if (!notice) return
    notice.hidden = false
    say(notice.querySelector("[data-text]")?.textContent ?? "")
    notice.querySelector("button")?.addEventListener("click", () => form.requestSubmit(), { once: true })
  }

  /** @param {Document} page @param {boolean} byHand whether somebody asked for it, so that the focus follows */
  #show(page, byHand) {
    const before = this.data
    if (replace(this.#clock, page, byHand)) tellNews(before, this.#now, this.#tones)
  }
}
