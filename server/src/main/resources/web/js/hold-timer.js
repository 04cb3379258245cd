import { keepAwake } from "./awake.js"
import { holdPlan } from "./hold-plan.js"
import { HoldScene } from "./hold-scene.js"
import { say } from "./say.js"
import { chime, tone } from "./sound.js"

/**
 * Counts a hold, side by side: `<hold-timer seconds="20" reps="2" sides="true" change="5">... <p data-number>20</p> ...</hold-timer>`.
 * Parts inside: data-start (starts, pauses), data-skip (the next side), data-number, data-here and data-then (words),
 * data-next (the form's own button), data-done="20" (a field that takes this value at the end). Words can be changed by
 * the attributes ready, hold, left, right, then-left, then-right, finished. Without JavaScript the number is what to
 * hold, and the form's button stands.
 */
export class HoldTimer extends HTMLElement {
  /** @type {import("./hold-plan.js").Stretch[]} */
  #plan = []
  #at = -1
  #end = 0
  #left = 0
  #shown = NaN
  #tick = 0
  #scene = new HoldScene(this)
  #sleep = () => {}

  connectedCallback() {
    const number = (/** @type {string} */ name, /** @type {number} */ other) => Number(this.getAttribute(name) ?? other)
    const sides = this.getAttribute("sides") === "true"
    this.#plan = holdPlan({ seconds: number("seconds", 20), reps: number("reps", 1), sides, change: number("change", 5), lead: number("lead", 3) })
    for (const button of this.#scene.all("[data-start]")) {
      button.hidden = false
      button.onclick = () => (this.#tick ? this.#pause() : this.#go())
    }
    for (const button of this.#scene.all("[data-skip]")) button.onclick = () => this.#next()
    for (const button of this.#scene.all("[data-next]")) button.classList.remove("button-main")
  }

  disconnectedCallback() {
    clearInterval(this.#tick)
    this.#tick = 0
    this.#sleep()
  }

  #go() {
    this.#sleep = keepAwake()
    this.#tick = setInterval(() => this.#show(), 100)
    this.#scene.label("pause", "Pause")
    for (const button of this.#scene.all("[data-skip]")) button.hidden = false
    if (this.#at < 0) return this.#next()
    this.#end = Date.now() + this.#left
  }

  #pause() {
    this.#left = Math.max(0, this.#end - Date.now())
    this.disconnectedCallback()
    this.#scene.label("resume", "Go on")
  }

  #next() {
    this.#at += 1
    const now = this.#plan[this.#at]
    if (!now) return this.#finish()
    this.#left = now.seconds * 1000
    this.#end = Date.now() + this.#left
    this.#shown = NaN
    const later = this.#plan.slice(this.#at + 1).find(({ kind, side }) => kind === "hold" && side !== now.side)
    this.#scene.side(now, later?.side)
    if (now.kind === "hold") tone(587, 0.4)
    this.#show()
  }

  #show() {
    const now = this.#plan[this.#at]
    if (!now) return
    const left = (this.#tick ? this.#end - Date.now() : this.#left) / 1000
    if (now.kind === "hold") this.#scene.left(left / now.seconds)
    const seconds = Math.ceil(left)
    if (seconds <= 0) return this.#next()
    if (seconds !== this.#shown) this.#count(seconds, now)
  }

  /** @param {number} seconds @param {import("./hold-plan.js").Stretch} now */
  #count(seconds, now) {
    this.#shown = seconds
    this.#scene.write("[data-number]", String(seconds))
    if (seconds <= 3) tone(440, 0.12)
    if (now.kind === "hold" && (seconds === 3 || (seconds > 5 && seconds === Math.floor(now.seconds / 2)))) say(String(seconds))
  }

  #finish() {
    this.disconnectedCallback()
    this.#scene.done()
    chime()
  }
}

customElements.define("hold-timer", HoldTimer)
