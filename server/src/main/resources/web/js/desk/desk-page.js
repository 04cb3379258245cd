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
  /** The form that was sent last, for as long as it did not arrive. */
  #unsent = /** @type {HTMLFormElement | null} */ (null)
  /** How often in a row the server did not answer. */
  failures = 0

  /** @param {HTMLElement} clock @param {import("../player/tones.js").Tones} tones */
  constructor(clock, tones) {
    this.#clock = clock
    this.#tones = tones
    clock.addEventListener("click", (event) => {
      if (/** @type {Element} */ (event.target).closest("[data-retry]")) this.#unsent?.requestSubmit()
    })
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

  /** Returns whether it arrived. @param {string} event @param {Record<string, string>} [more] */
  async tell(event, more = {}) {
    const csrf = /** @type {HTMLInputElement | null} */ (this.#clock.querySelector("#desk-tell input"))?.value ?? ""
    const led = await send(new URLSearchParams({ _csrf: csrf, entry_id: crypto.randomUUID(), event, ...more }))
    this.#count(led !== null)
    if (led) this.#show(led.page, false)
    return led !== null
  }

  /** Sends a form; what cannot be sent can be pressed again. @param {HTMLFormElement} form */
  async submit(form) {
    if (this.#clock.hasAttribute("aria-busy")) return
    this.#clock.setAttribute("aria-busy", "true")
    const led = await send(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])))
    this.#clock.removeAttribute("aria-busy")
    this.#unsent = led ? null : form
    if (!led) return this.#unsaved()
    if (new URL(led.url).pathname === "/desk") return this.#show(led.page, true)
    window.focus()   // Pressed in the small window, the break runs in the big one.
    window.location.assign(led.url)
  }

  /** @param {boolean} answered */
  #count(answered) {
    this.failures = answered ? 0 : this.failures + 1
  }

  #unsaved() {
    const notice = /** @type {HTMLElement | null} */ (this.#clock.querySelector("[data-unsaved]"))
    if (!notice) return
    notice.hidden = false
    say(notice.querySelector("[data-text]")?.textContent ?? "")
  }

  /**
   * Where there is no desk any more, as after a stop (STOP4), the browser goes where the server leads.
   * @param {Document} page @param {boolean} byHand whether somebody asked for it, so that the focus follows
   */
  #show(page, byHand) {
    if (!page.querySelector("#desk-now")) return window.location.reload()
    const before = this.data
    if (replace(this.#clock, page, byHand)) tellNews(before, this.#now, this.#tones)
  }
}
