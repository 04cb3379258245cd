import { say } from "../say.js"

/** @typedef {import("./types.js").Item} Item */

/**
 * The drawing of an exercise in the player: `<player-figure><img>... <button data-p="play"></player-figure>`. It moves,
 * unless somebody wants no motion or stopped it: then its still poses are shown. Drawings are mirrors, so what is worked on
 * the left stands on the left of the screen; for the right side the drawing is turned over.
 */
export class PlayerFigure extends HTMLElement {
  #calm = matchMedia("(prefers-reduced-motion: reduce)")
  /** What the person chose here, above what the device says. */
  #chosen = /** @type {boolean | null} */ (null)
  /** @type {Item | null} */
  #item = null

  /** @param {Item} item @param {boolean} turned over, for the right side */
  show(item, turned) {
    this.classList.toggle("turned", turned)
    if (item === this.#item) return
    this.#item = item
    this.#draw()
  }

  get moves() {
    return this.#chosen ?? !this.#calm.matches
  }

  connectedCallback() {
    this.querySelector("button[data-p=play]")?.addEventListener("click", () => this.#move(!this.moves))
    this.#calm.addEventListener("change", this.#draw)
  }

  disconnectedCallback() {
    this.#calm.removeEventListener("change", this.#draw)
  }

  /** @param {boolean} moves */
  #move(moves) {
    this.#chosen = moves
    this.#draw()
    say(this.getAttribute(moves ? "data-moves" : "data-still") ?? "")
  }

  #draw = () => {
    const figure = this.#item?.figure
    const image = this.querySelector("img")
    if (!image) return
    image.hidden = !figure
    this.classList.toggle("no-figure", !figure)
    if (!figure) return
    image.alt = figure.alt
    image.src = this.moves ? figure.moving : figure.still
    this.toggleAttribute("data-stands", !this.moves)
  }
}

customElements.define("player-figure", PlayerFigure)
