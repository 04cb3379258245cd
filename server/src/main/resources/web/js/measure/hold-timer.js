import { keepAwake } from "../awake.js"
import { say } from "../say.js"
import { beep } from "./beep.js"
import { isSameTap, look } from "./hold.js"

/**
 * Times a hold into the field inside: `<hold-timer most="120" lead="5"><input>…[data-begin] [data-face]…</hold-timer>`.
 * A tap anywhere on the large number, or any key, ends it; Escape drops it. The screen stays lit meanwhile. Without
 * JavaScript the seconds are typed.
 */
export class HoldTimer extends HTMLElement {
  #since = 0
  #tick = 0
  #phase = ""
  /** @type {AudioContext | null} */
  #audio = null
  #sleep = () => {}
  #stop = new AbortController()

  connectedCallback() {
    const clock = this.querySelector(".hold-clock")
    if (!clock) return
    clock.removeAttribute("hidden")
    const { signal } = this.#stop
    this.querySelector("[data-begin]")?.addEventListener("click", () => this.#begin(), { signal })
    this.#face?.addEventListener("click", () => isSameTap(this.#since, Date.now()) || this.#end(true), { signal })
    this.#face?.addEventListener("keydown", (event) => this.#key(event), { signal })
  }

  disconnectedCallback() {
    this.#stop.abort()
    this.#rest()
    void this.#audio?.close()
  }

  get #face() { return /** @type {HTMLElement | null} */ (this.querySelector("[data-face]")) }
  get #word() { return /** @type {HTMLElement | null} */ (this.querySelector("[data-word]")) }

  #begin() {
    this.#since = Date.now()
    this.#phase = ""
    this.#audio ??= "AudioContext" in globalThis ? new AudioContext() : null
    this.#face?.removeAttribute("hidden")
    this.#face?.focus()
    this.#rest()
    this.#sleep = keepAwake()
    this.#tick = setInterval(() => this.#show(), 200)
    this.#show()
  }

  #rest() {
    clearInterval(this.#tick)
    this.#sleep()
    this.#sleep = () => {}
  }

  #show() {
    const { phase, seconds } = this.#look()
    const number = this.querySelector("[data-number]")
    if (number) number.textContent = String(seconds)
    if (phase === "over") return this.#end(true)
    if (phase === this.#phase) return
    this.#phase = phase
    if (this.#word) this.#word.textContent = this.#word.dataset[phase] ?? ""
    this.#face?.setAttribute("data-phase", phase)
    if (phase === "on") beep(this.#audio, 880)
    say(this.#word?.textContent ?? "")
  }

  #look() {
    return look(this.#since, Date.now(), Number(this.getAttribute("lead")), Number(this.getAttribute("most")))
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === "Tab" || event.key === "Shift") return
    event.preventDefault()
    // A key that is held down since it began the hold says nothing new.
    if (event.repeat || isSameTap(this.#since, Date.now())) return
    this.#end(event.key !== "Escape")
  }

  /** @param {boolean} counts */
  #end(counts) {
    const { phase, seconds } = this.#look()
    this.#rest()
    if (this.#face) this.#face.hidden = true
    const field = this.querySelector("input")
    if (field && counts && phase !== "ready") {
      field.value = String(seconds)
      beep(this.#audio, 440)
      say(`${seconds}`)
      field.focus()
    } else {
      /** @type {HTMLElement | null} */ (this.querySelector("[data-begin]"))?.focus()
    }
  }
}

customElements.define("hold-timer", HoldTimer)
