import { fill } from "../say.js"
import { find, written } from "./angle.js"
import { draw } from "./photo-draw.js"
import { nextEmpty, onSide, readingsOf, sideOf } from "./photo-form.js"
import { load } from "./photo-load.js"
import { complete, following, moved, ORDER, tapped } from "./photo-points.js"

/**
 * Measures the angle of a side photo on this device: ear, C7 and two points of something level are tapped or moved by
 * keys, and the angle goes into the form's next empty reading. The photo is never sent: its input has no name.
 * Sentences stand in `<template data-note="dark">`. Without JavaScript the angles are typed.
 */
export class SidePhoto extends HTMLElement {
  /** @type {ImageBitmap | null} */ #photo = null
  /** @type {import("./photo-points.js").Set} */
  #points = {}
  #tenths = 0

  connectedCallback() {
    this.querySelector("[data-without]")?.remove()
    this.querySelector(".photo")?.removeAttribute("hidden")
    this.querySelector("input[type=file]")?.addEventListener("change", (event) => void this.#take(/** @type {HTMLInputElement} */ (event.target)))
    this.#canvas.addEventListener("pointerdown", (event) => this.#tap(event))
    this.#canvas.addEventListener("keydown", (event) => this.#key(event))
    this.querySelector("[data-use]")?.addEventListener("click", () => this.#use())
    onSide(this, () => this.querySelector("[data-board]:not([hidden])") && this.#show())
    for (const point of this.#choices) point.addEventListener("change", () => this.#show())
  }

  get #canvas() { return /** @type {HTMLCanvasElement} */ (this.querySelector("[data-canvas]")) }
  get #choices() { return /** @type {NodeListOf<HTMLInputElement>} */ (this.querySelectorAll("[data-point]")) }
  get #now() { return ORDER[[...this.#choices].findIndex((choice) => choice.checked)] ?? "ear" }

  /** @param {HTMLInputElement} input */
  async #take(input) {
    const file = input.files?.[0]
    if (!file) return
    const photo = await load(file, this.#canvas)
    input.value = ""
    this.#board(typeof photo !== "string")
    if (typeof photo === "string") return this.#say(photo)
    this.#photo = photo
    this.#points = {}
    this.#choose("ear")
    this.#canvas.focus()
  }

  /** @param {PointerEvent} event */
  #tap(event) {
    this.#points[this.#now] = tapped(event, this.#canvas)
    this.#choose(following(this.#points, this.#now))
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const here = this.#points[this.#now] ?? { x: this.#canvas.width / 2, y: this.#canvas.height / 2 }
    const next = event.key === "Enter" ? here : moved(here, event.key, event.shiftKey, this.#canvas)
    if (!next) return
    event.preventDefault()
    this.#points[this.#now] = next
    this.#choose(event.key === "Enter" ? following(this.#points, this.#now) : this.#now)
  }

  /** @param {import("./photo-points.js").Name} name */
  #choose(name) {
    this.#choices.forEach((choice) => { choice.checked = choice.value === name })
    this.#show()
  }

  #show() {
    if (this.#photo) draw(this.#canvas, this.#photo, this.#points, this.#now)
    const points = complete(this.#points)
    const found = points ? find(points, sideOf(this)) : null
    this.querySelector("[data-use]")?.toggleAttribute("disabled", found?.note !== "angle")
    this.#tenths = found && "tenths" in found ? found.tenths : 0
    this.#say(found?.note ?? this.#now, { angle: written(this.#tenths) })
  }

  #use() {
    const readings = readingsOf(this)
    const field = readings[nextEmpty(readings)]
    if (!field) return this.#say("full", { angle: written(this.#tenths) })
    field.value = written(this.#tenths)
    const isLast = nextEmpty(readings) < 0
    this.#board(false)
    this.#say(isLast ? "all" : "used", { n: readings.indexOf(field) + 1, of: readings.length })
    ;(isLast ? readings[0] : /** @type {HTMLElement | null} */ (this.querySelector("input[type=file]")))?.focus()
  }

  /** @param {boolean} shown */
  #board(shown) { this.querySelector("[data-board]")?.toggleAttribute("hidden", !shown) }

  /** @param {string} note @param {Record<string, string | number>} [values] */
  #say(note, values = {}) {
    const sentence = /** @type {HTMLTemplateElement | null} */ (this.querySelector(`template[data-note="${note}"]`))?.content.textContent ?? ""
    this.querySelector("[data-say]")?.replaceChildren(fill(sentence, values))
  }
}

customElements.define("side-photo", SidePhoto)
