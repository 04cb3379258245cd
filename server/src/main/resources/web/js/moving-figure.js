import { say } from "./say.js"

/**
 * Lets a moving drawing be stopped: `<moving-figure><picture>…</picture><p data-without>…</p></moving-figure>` shows
 * Pause and Play, and From the side and so on where there is a second view. A drawing in an image takes no orders, so
 * a pause shows its still poses instead: the medium of their source says when those are shown.
 * Without JavaScript a link to the still poses stands below.
 */
export class MovingFigure extends HTMLElement {
  #reduced = matchMedia("(prefers-reduced-motion: reduce)").matches
  #isReady = false

  connectedCallback() {
    if (this.#isReady) return   // moved to another window
    this.#isReady = true
    this.querySelector("[data-without]")?.remove()
    for (const button of this.querySelectorAll("button")) button.hidden = false
    this.#button("data-play")?.addEventListener("click", () => this.#move(this.hasAttribute("data-still")))
    this.#button("data-turn")?.addEventListener("click", () => this.#turn())
    this.#move(!this.#reduced)
  }

  /** @param {boolean} moves */
  #move(moves) {
    const source = this.#source("data-still")
    if (source) source.media = moves ? "not all" : "all"
    const changed = this.hasAttribute("data-still") === moves
    this.toggleAttribute("data-still", !moves)
    const button = this.#button("data-play")
    const word = button?.querySelector("[data-word]")
    if (!word) return
    word.textContent = moves ? "Pause" : "Play"
    if (changed) say(moves ? "The figure moves." : "The figure stands still.")
  }

  #turn() {
    const button = this.#button("data-turn")
    const turned = button?.getAttribute("aria-pressed") !== "true"
    button?.setAttribute("aria-pressed", String(turned))
    const image = this.querySelector("img")
    const view = turned ? "second" : "first"
    if (image) image.src = this.#drawing(view, "moving")
    const still = this.#source("data-still")
    if (still) still.srcset = this.#drawing(view, "still")
    const print = this.#source("media=print")
    if (print) print.srcset = this.#drawing(view, "print")
  }

  /** @param {string} view @param {string} kind */
  #drawing(view, kind) {
    return this.getAttribute(`data-${view}-${kind}`) ?? ""
  }

  /** @param {string} mark @returns {HTMLSourceElement | null} */
  #source(mark) {
    return this.querySelector(`source[${mark}]`)
  }

  /** @param {string} name @returns {HTMLButtonElement | null} */
  #button(name) {
    return this.querySelector(`button[${name}]`)
  }
}

customElements.define("moving-figure", MovingFigure)
