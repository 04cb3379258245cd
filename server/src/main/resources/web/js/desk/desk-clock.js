import { say } from "../say.js"
import { Tones } from "../player/tones.js"
import { ask, fresh, send } from "./asking.js"
import { watch } from "./away.js"
import { isChosen } from "./choices.js"
import "./desk-device.js"
import { tellNews } from "./news.js"
import { asleepSince, wait, waitAfter } from "./pulse.js"
import { replace } from "./replace.js"

/**
 * Keeps the desk page true while it stays open, on whichever device: `<desk-clock><div id="desk-now" data-until=…>`.
 * The server has the one clock. This looks at its deadlines, and once a minute whether another device told something,
 * with a single timer; what has changed is fetched as the page has it. It also tells what only a device can know: that
 * a break is being offered, and that somebody was away. Without JavaScript the page is made anew once a minute.
 */
export class DeskClock extends HTMLElement {
  #timer = 0
  #failures = 0
  #skew = 0
  #looked = Date.now()
  #wasFrozen = false
  #stop = new AbortController()
  #tones = new Tones()

  connectedCallback() {
    this.#stop = new AbortController()
    const { signal } = this.#stop
    this.addEventListener("submit", (event) => void this.#submit(event), { signal })
    this.addEventListener("click", () => isChosen("desk-tone") && this.#tones.open(), { signal })
    document.addEventListener("freeze", () => { this.#wasFrozen = true }, { signal })
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void this.#look(), { signal })
    document.addEventListener("desk-watch", () => this.#watch(), { signal })
    this.#watch()
    void this.#sit()
  }

  disconnectedCallback() {
    this.#stop.abort()
    clearTimeout(this.#timer)
  }

  get #now() {
    return /** @type {HTMLElement} */ (this.querySelector("#desk-now"))
  }

  #watch() {
    void watch((since) => void this.#back(since), this.#stop.signal)
  }

  async #sit() {
    const isNewHere = this.dataset.sit === "true"
    this.dataset.sit = "false"
    if (isNewHere) await this.#tell("sat-down", {})
    await this.#look()
  }

  /** @param {number} since */
  #back(since) {
    return this.#tell("came-back", { away_since: new Date(since + this.#skew).toISOString() })
  }

  /** The one timer's work, and that of a return to the page. */
  async #look() {
    clearTimeout(this.#timer)
    const slept = asleepSince(this.#looked, Date.now(), this.#wasFrozen)
    this.#looked = Date.now()
    this.#wasFrozen = false
    if (slept !== null) await this.#back(slept)
    else if (this.#now.dataset.tell === "true") await this.#tell("prompted", {})
    else await this.#ask()
    if (this.#stop.signal.aborted) return
    const until = this.#now.dataset.until
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#look(), this.#failures > 0 ? waitAfter(this.#failures) : wait(Date.now() + this.#skew, until ? Number(until) : null))
  }

  async #ask() {
    const { answer, skew } = await ask(this.#now.dataset.tag ?? "")
    this.#skew = skew ?? this.#skew
    const page = answer === "new" ? await fresh() : null
    if (page) this.#show(page, false)
    this.#failures = answer === "none" || (answer === "new" && !page) ? this.#failures + 1 : 0
  }

  /** @param {string} event @param {Record<string, string>} more */
  async #tell(event, more) {
    const csrf = /** @type {HTMLInputElement | null} */ (this.querySelector("#desk-tell input"))?.value ?? ""
    const led = await send(new URLSearchParams({ _csrf: csrf, entry_id: crypto.randomUUID(), event, ...more }))
    this.#failures = led ? 0 : this.#failures + 1
    if (led) this.#show(led.page, false)
  }

  /** @param {SubmitEvent} event */
  async #submit(event) {
    const form = /** @type {HTMLFormElement} */ (event.target)
    event.preventDefault()
    if (this.hasAttribute("aria-busy")) return
    this.setAttribute("aria-busy", "true")
    const led = await send(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])))
    this.removeAttribute("aria-busy")
    if (!led) return this.#unsaved(form)
    if (new URL(led.url).pathname !== "/desk") return window.location.assign(led.url)
    this.#show(led.page, true)
    void this.#look()
  }

  /** What was pressed can be pressed again. @param {HTMLFormElement} form */
  #unsaved(form) {
    const notice = /** @type {HTMLElement | null} */ (this.querySelector("[data-unsaved]"))
    if (!notice) return
    notice.hidden = false
    say(notice.querySelector("[data-text]")?.textContent ?? "")
    notice.querySelector("button")?.addEventListener("click", () => form.requestSubmit(), { once: true })
  }

  /** @param {Document} page @param {boolean} byHand whether somebody asked for it, so that the focus follows */
  #show(page, byHand) {
    const before = this.#now.dataset
    if (replace(this, page, byHand)) tellNews(before, this.#now, this.#tones)
  }
}

customElements.define("desk-clock", DeskClock)
