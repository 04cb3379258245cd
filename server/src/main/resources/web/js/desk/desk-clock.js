import { Tones } from "../player/tones.js"
import { watch } from "./away.js"
import { isChosen } from "./choices.js"
import "./desk-device.js"
import { DeskPage } from "./desk-page.js"
import { asleepSince, wait, waitAfter } from "./pulse.js"

/**
 * Keeps the desk page true while it stays open, on whichever device: `<desk-clock><div id="desk-now" data-until=…>`.
 * The server has the one clock. This looks at its deadlines, and once a minute whether another device told something,
 * with a single timer; what has changed is fetched as the page has it. It also tells what only a device can know: that
 * a break is being offered, and that somebody was away. Without JavaScript the page is made anew once a minute.
 */
export class DeskClock extends HTMLElement {
  #timer = 0
  #looked = Date.now()
  /** Whether the browser froze or hid the page since the last look. */
  #wasFrozen = false
  /** Since when somebody was away, until the server knows. */
  #away = /** @type {number | null} */ (null)
  #stop = new AbortController()
  #tones = new Tones()
  #page = new DeskPage(this, this.#tones)

  connectedCallback() {
    this.#stop = new AbortController()
    const { signal } = this.#stop
    this.addEventListener("submit", (event) => void this.#submit(event), { signal })
    this.addEventListener("click", () => isChosen("desk-tone") && this.#tones.open(), { signal })
    document.addEventListener("freeze", () => { this.#wasFrozen = true }, { signal })
    document.addEventListener("visibilitychange", () => this.#seen(), { signal })
    document.addEventListener("desk-watch", () => this.#watch(), { signal })
    this.#watch()
    void this.#sit()
  }

  disconnectedCallback() {
    this.#stop.abort()
    clearTimeout(this.#timer)
  }

  #watch() {
    void watch((since) => void this.#back(since), this.#stop.signal)
  }

  #seen() {
    this.#wasFrozen ||= this.ownerDocument.hidden
    if (document.visibilityState === "visible") void this.#look()
  }

  /** Who opens the page is at the desk, unless they said that they are done. */
  async #sit() {
    const isNewHere = this.dataset.sit === "true"
    this.dataset.sit = "false"
    if (isNewHere) await this.#page.tell("sat-down")
    await this.#look()
  }

  /** What cannot be told now, as the network sleeps longer than the page, is told at the next look. @param {number} since */
  async #back(since) {
    this.#away = since
    const told = await this.#page.tell("came-back", { away_since: new Date(this.#page.time(since)).toISOString() })
    if (told && this.#away === since) this.#away = null
  }

  /** The one timer's work, and that of a return to the page. */
  async #look() {
    clearTimeout(this.#timer)
    this.#away ??= asleepSince(this.#looked, Date.now(), this.#wasFrozen)
    this.#looked = Date.now()
    this.#wasFrozen = this.ownerDocument.hidden
    if (this.#away !== null) await this.#back(this.#away)
    else if (this.#page.data.tell !== "true") await this.#page.ask()
    if (this.#page.data.tell === "true") await this.#page.tell("prompted")
    clearTimeout(this.#timer)
    if (!this.#stop.signal.aborted) this.#timer = setTimeout(() => void this.#look(), this.#pause())
  }

  /** Milliseconds until the next look. */
  #pause() {
    const { until } = this.#page.data
    return this.#page.failures > 0 ? waitAfter(this.#page.failures) : wait(this.#page.time(), until ? Number(until) : null)
  }

  /** @param {SubmitEvent} event */
  async #submit(event) {
    event.preventDefault()
    await this.#page.submit(/** @type {HTMLFormElement} */ (event.target))
    await this.#look()
  }
}

customElements.define("desk-clock", DeskClock)
