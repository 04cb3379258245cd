import { say } from "./say.js"

/** @type {Record<string, number>} */ const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/**
 * Lets a session be taken by its bob and hung on another day: by pointer, or with the arrow keys, Enter and Escape.
 * Wrapped around the days and the forms that do the same: `<week-mover><ol class="week">…<form data-move="tuesday">`.
 * A drop chooses the day in that session's own form and sends it, so there is one way to move a session and no more.
 */
export class WeekMover extends HTMLElement {
  /** @type {HTMLElement | null} */ #handle = null
  /** @type {HTMLElement | null} */ #target = null
  #from = 0

  connectedCallback() {
    for (const part of this.querySelectorAll(".handle, .move-how")) part.removeAttribute("hidden")
    for (const handle of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll(".handle"))) {
      handle.addEventListener("pointerdown", (event) => this.#take(event, handle))
      handle.addEventListener("pointermove", (event) => this.#drag(event))
      handle.addEventListener("pointerup", () => this.#drop())
      handle.addEventListener("pointercancel", () => this.#giveUp(""))
      handle.addEventListener("keydown", (event) => this.#key(event, handle))
      handle.addEventListener("blur", () => this.#giveUp(""))
    }
  }

  /** @param {PointerEvent} event @param {HTMLElement} handle */
  #take(event, handle) {
    if (event.button !== 0) return
    handle.setPointerCapture(event.pointerId)
    this.#hold(handle)
    this.#from = event.clientX
  }

  /** @param {PointerEvent} event */
  #drag(event) {
    if (!this.#handle?.hasPointerCapture(event.pointerId)) return
    this.#handle.style.setProperty("--moved", `${event.clientX - this.#from}px`)
    this.#aim(this.#days().find((day) => event.clientX < day.getBoundingClientRect().right))
  }

  /** @param {KeyboardEvent} event @param {HTMLElement} handle */
  #key(event, handle) {
    const step = STEPS[event.key]
    if (event.key === "Escape" && this.#target) return this.#giveUp("The session stays where it is.")
    if (event.key === "Enter" && this.#target) { event.preventDefault(); return this.#drop() }
    if (!step) return
    event.preventDefault()
    this.#hold(handle)
    const days = this.#days()
    const home = /** @type {HTMLElement} */ (handle.closest("[data-day]"))
    let next = days.indexOf(this.#target ?? home) + step
    while (days[next] && days[next] !== home && !this.#option(days[next])) next += step
    if (!days[next]) return say("No other free day on this side.")
    this.#aim(days[next])
    handle.style.setProperty("--moved", `${days[next].offsetLeft - home.offsetLeft}px`)
    say(this.#target ? `${this.#option(this.#target)?.text}. Enter drops, Escape gives up.` : "Where it was.")
  }

  /** @param {HTMLElement} handle */
  #hold(handle) {
    this.#handle = handle
    handle.setAttribute("data-held", "")
  }

  /** @param {HTMLElement | undefined} day lit only if the session can have it */
  #aim(day) {
    this.#target?.removeAttribute("data-target")
    this.#target = day && this.#option(day) ? day : null
    this.#target?.setAttribute("data-target", "")
  }

  #drop() {
    const option = this.#target && this.#option(this.#target)
    if (!option) return this.#giveUp("")
    option.selected = true
    option.closest("details")?.setAttribute("open", "")   // where it is said if the server does not answer
    option.closest("form")?.requestSubmit()
    say(`Moving the session to ${option.text}.`)
  }

  /** @param {string} words */
  #giveUp(words) {
    this.#aim(undefined)
    this.#handle?.removeAttribute("data-held")
    this.#handle?.style.removeProperty("--moved")
    this.#handle = null
    if (words) say(words)
  }

  #days() { return /** @type {HTMLElement[]} */ ([...this.querySelectorAll("[data-day]")]) }

  /** @param {HTMLElement} day @returns {HTMLOptionElement | null} the day in the form of the session that is held */
  #option(day) {
    const of = `form[data-move="${this.#handle?.dataset.move}"] option[value="${day.dataset.day}"]`
    return /** @type {HTMLOptionElement | null} */ (this.querySelector(of))
  }
}

customElements.define("week-mover", WeekMover)
