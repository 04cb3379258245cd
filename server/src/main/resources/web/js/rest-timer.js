import { keepAwake } from "./awake.js"
import { fill, say } from "./say.js"
import { chime, tone } from "./sound.js"

/**
 * Counts down the rest between two sets and then says so:
 * `<rest-timer seconds="90" key="entry-7">... <p data-number>90</p> <a data-next data-over="Next set">Skip rest</a> ...</rest-timer>`.
 * The deadline is kept, not what remains, so a sleeping phone wakes up right and a reload goes on in the middle.
 * Buttons with data-add change the rest. It never goes on by itself. Without JavaScript the number is what to rest.
 */
export class RestTimer extends HTMLElement {
  #end = 0
  #whole = 0
  #shown = NaN
  #tick = 0
  #sleep = () => {}

  connectedCallback() {
    this.#whole = Number(this.getAttribute("seconds"))
    const kept = Number(this.#storage()?.getItem(this.#key))
    this.#set(kept || Date.now() + this.#whole * 1000)
    for (const button of this.#all("[data-add]")) {
      button.hidden = false
      button.onclick = () => this.#add(Number(button.dataset.add))
    }
    if (this.#remaining() <= 0) return this.#over(false)
    if (!kept) say(fill(this.getAttribute("started") ?? "Rest, {n} seconds", { n: this.#whole }))
    this.#sleep = keepAwake()
    this.#tick = setInterval(() => this.#show(), 200)
    this.#show()
  }

  disconnectedCallback() {
    clearInterval(this.#tick)
    this.#sleep()
  }

  #show() {
    const seconds = Math.max(0, Math.ceil(this.#remaining()))
    if (seconds === this.#shown) return
    const first = Number.isNaN(this.#shown)
    this.#shown = seconds
    for (const number of this.#all("[data-number]")) number.textContent = String(seconds)
    if (seconds === 0) return this.#over(true)
    if (!first && seconds <= 3) tone(440, 0.15)
    const worthSaying = seconds === 3 || (seconds === Math.floor(this.#whole / 2) && seconds > 5)
    if (!first && worthSaying) say(fill(this.getAttribute("left") ?? "{n} seconds left", { n: seconds }))
  }

  /** @param {boolean} justNow rather than while the page was away */
  #over(justNow) {
    this.disconnectedCallback()
    this.dataset.time = "up"
    for (const number of this.#all("[data-number]")) number.textContent = "0"
    for (const word of this.#all("[data-over]")) word.textContent = word.dataset.over ?? ""
    for (const button of this.#all("[data-add]")) button.hidden = true
    const next = this.#all("[data-next]")[0]
    // Focus moves only from nowhere: a person in the middle of an answer is not pulled away.
    if (next && document.activeElement === document.body) next.focus({ preventScroll: true })
    if (!justNow) return
    say(this.getAttribute("over") ?? "Rest is over")
    chime()
  }

  /** @param {number} seconds */
  #add(seconds) {
    this.#set(Math.max(Date.now(), this.#end + seconds * 1000))
    this.#show()
    if (this.#shown > 0) say(fill(this.getAttribute("left") ?? "{n} seconds left", { n: this.#shown }))
  }

  /** @param {number} end */
  #set(end) {
    this.#end = end
    this.#storage()?.setItem(this.#key, String(end))
  }

  #remaining = () => (this.#end - Date.now()) / 1000

  get #key() {
    return "rest:" + this.getAttribute("key")
  }

  #storage = () => {
    try {
      return this.hasAttribute("key") ? sessionStorage : undefined
    } catch {
      return undefined
    }
  }

  /** @param {string} parts @returns {HTMLElement[]} */
  #all = (parts) => [...this.querySelectorAll(parts)].map((part) => /** @type {HTMLElement} */ (part))
}

customElements.define("rest-timer", RestTimer)
