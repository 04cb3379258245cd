import { keepAwake } from "./awake.js"
import { holdPlan } from "./hold-plan.js"
import { say } from "./say.js"
import { chime, tone } from "./sound.js"

/**
 * Counts a hold, side by side: `<hold-timer seconds="20" reps="2" sides="true" change="5">... [data-start] [data-number] ...</hold-timer>`.
 * Parts inside: data-start (starts, pauses), data-skip (the next side), data-number, data-here and data-then (words),
 * data-next (the form's own button), data-done="20" (a field that takes this value at the end).
 * Words can be changed by attributes: ready, hold, left, right, then-right, then-left, finished. Without JavaScript
 * the number is what to hold, and the form's button stands.
 */
export class HoldTimer extends HTMLElement {
  /** @type {import("./hold-plan.js").Stretch[]} */
  #plan = []
  #at = -1
  #end = 0
  #left = 0
  #shown = NaN
  #tick = 0
  #sleep = () => {}

  connectedCallback() {
    const number = (/** @type {string} */ name, /** @type {number} */ other) => Number(this.getAttribute(name) ?? other)
    const sides = this.getAttribute("sides") === "true"
    this.#plan = holdPlan({ seconds: number("seconds", 20), reps: number("reps", 1), sides, change: number("change", 5), lead: number("lead", 3) })
    for (const button of this.#all("[data-start]")) {
      button.hidden = false
      button.onclick = () => (this.#tick ? this.#pause() : this.#go())
    }
    for (const button of this.#all("[data-skip]")) button.onclick = () => this.#next()
    for (const button of this.#all("[data-next]")) button.classList.remove("button-main")
  }

  disconnectedCallback() {
    clearInterval(this.#tick)
    this.#tick = 0
    this.#sleep()
  }

  #go() {
    this.#sleep = keepAwake()
    this.#tick = setInterval(() => this.#show(), 100)
    this.#label("pause", "Pause")
    for (const button of this.#all("[data-skip]")) button.hidden = false
    if (this.#at < 0) return this.#next()
    this.#end = Date.now() + this.#left
  }

  #pause() {
    this.#left = Math.max(0, this.#end - Date.now())
    this.disconnectedCallback()
    this.#label("resume", "Go on")
  }

  #next() {
    this.#at += 1
    const now = this.#plan[this.#at]
    if (!now) return this.#finish()
    this.#left = now.seconds * 1000
    this.#end = Date.now() + this.#left
    this.#shown = NaN
    this.#side(now)
    if (now.kind === "hold") tone(587, 0.4)
    this.#show()
  }

  #show() {
    const now = this.#plan[this.#at]
    if (!now) return
    const left = (this.#tick ? this.#end - Date.now() : this.#left) / 1000
    if (now.kind === "hold") this.style.setProperty("--left", String(Math.max(0, left / now.seconds)))
    const seconds = Math.ceil(left)
    if (seconds <= 0) return this.#next()
    if (seconds !== this.#shown) this.#count(seconds, now)
  }

  /** @param {number} seconds @param {import("./hold-plan.js").Stretch} now */
  #count(seconds, now) {
    this.#shown = seconds
    for (const number of this.#all("[data-number]")) number.textContent = String(seconds)
    if (seconds <= 3) tone(440, 0.12)
    if (now.kind !== "hold") return
    if (seconds === 3 || (seconds > 5 && seconds === Math.floor(now.seconds / 2))) say(String(seconds))
  }

  /** @param {import("./hold-plan.js").Stretch} now */
  #side({ kind, side }) {
    const names = { left: this.#word("left", "Left"), right: this.#word("right", "Right"), none: this.#word("hold", "Hold") }
    const word = kind === "hold" || (kind === "change" && side !== "none") ? names[side] : this.#word("ready", "Ready")
    const other = this.#plan.slice(this.#at + 1).find((later) => later.kind === "hold" && later.side !== side)
    for (const scene of [this.closest(".player")]) scene?.classList.remove("side-left", "side-right", "side-none")
    this.closest(".player")?.classList.add("side-" + side)
    this.style.setProperty("--left", "1")
    this.dataset.kind = kind
    for (const here of this.#all("[data-here] > *")) here.textContent = word
    for (const then of this.#all("[data-then]")) then.textContent = other ? this.#word("then-" + other.side, "then " + other.side) : ""
    say(kind === "ready" && side !== "none" ? `${word}. ${names[side]}` : word)
  }

  #finish() {
    this.disconnectedCallback()
    this.dataset.kind = "done"
    for (const field of this.querySelectorAll("input[data-done]")) /** @type {HTMLInputElement} */ (field).value = field.getAttribute("data-done") ?? ""
    for (const part of this.#all("[data-start], [data-skip]")) part.hidden = true
    for (const here of this.#all("[data-here] > *")) here.textContent = this.#word("finished", "Done")
    for (const number of this.#all("[data-number]")) number.textContent = "0"
    for (const next of this.#all("[data-next]")) next.classList.add("button-main")
    this.#all("[data-next]")[0]?.focus({ preventScroll: true })
    say(this.#word("finished", "Done"))
    chime()
  }

  /** @param {string} name @param {string} other */
  #label(name, other) {
    for (const button of this.#all("[data-start]")) button.textContent = button.getAttribute("data-" + name) ?? other
  }

  #word = (/** @type {string} */ name, /** @type {string} */ other) => this.getAttribute(name) ?? other

  /** @param {string} parts @returns {HTMLElement[]} */
  #all = (parts) => [...this.querySelectorAll(parts)].map((part) => /** @type {HTMLElement} */ (part))
}

customElements.define("hold-timer", HoldTimer)
