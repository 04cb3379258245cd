import { PlayerDrop } from "./drop.js"
import { PlayerEffort } from "./effort.js"
import { dose } from "./dose.js"
import { Scene } from "./scene.js"
import { fill } from "../say.js"

/** @typedef {import("./types.js").View} View */

/** A rest: a blue field, the number, what comes next, and what the last set was. The order of its parts never changes. */
export class PlayerRest extends Scene {
  /** @type {View | null} */
  #view = null
  /** The set this rest follows, and whether how it felt is asked in it; the question stays when it was answered. */
  #after = ""
  #felt = { asks: false, reserve: false }

  connectedCallback() {
    super.connectedCallback()
    this.on("main", () => this.tell({ kind: "next" }))
    this.on("pause", () => this.ask({ scene: "pause" }))
    this.on("options", () => this.ask({ scene: "options" }))
    this.on("hurts", () => this.#view && this.ask({ scene: "pain", item: this.#view.item }))
    this.on("note", () => this.#view && this.ask({ scene: "note", item: this.#view.item }))
    this.on("change", () => this.#view && this.ask({ scene: "set", item: this.#view.item, set: this.#view.set }))
    this.on("grip", () => this.#view && this.tell({ kind: "grip", item: this.#view.item }))
    for (const button of this.all("add")) button.addEventListener("click", () => this.tell({ kind: "more", seconds: Number(button.dataset.by) }))
  }

  /** @param {View} view */
  show(view) {
    this.#view = view
    const over = view.number <= 0
    this.mark("data-time", over ? "up" : "runs")
    this.write("word", view.word)
    this.write("number", String(view.number))
    this.look("number", view.number > 99 ? "far-number far-number-long" : "far-number")
    this.write("count", view.count)
    this.there("add", !over)
    this.write("main", this.words(!over ? "skip" : view.next ? "over" : "end"))
    this.child("player-drop", PlayerDrop).show(view.knots, view.done)
    this.#next(view)
    this.#told(view)
  }

  /** @param {View} view */
  #next({ next }) {
    this.there("coming", next !== null)
    if (!next) return
    const { item } = next.line
    this.write("next-name", item.name)
    this.write("which", fill(this.words(item.sets > 1 ? "next-set" : "next"), { set: next.set, of: item.sets }))
    this.write("dose", item.gone ? this.words("gone") : dose(item))
    this.look("band", item.load.band ? `band-dot band-${item.load.band}` : "")
    const thumb = /** @type {HTMLImageElement} */ (this.one("thumb"))
    this.there("thumb", item.figure !== null)
    if (item.figure && thumb.getAttribute("src") !== item.figure.thumb) thumb.src = item.figure.thumb
  }

  /** @param {View} view */
  #told(view) {
    const after = `${view.state.session} ${view.item} ${view.set}`
    if (after !== this.#after) this.#felt = { asks: false, reserve: false }
    this.#after = after
    if (view.asks.effort) this.#felt = { asks: true, reserve: view.asks.reserve }
    const effort = this.child("player-effort", PlayerEffort)
    const asks = this.#felt.asks && view.line?.stopped === false
    effort.hidden = !asks
    if (view.line && asks) effort.about(view.item, view.line, this.#felt.reserve)
    this.write("saved", view.saved)
    this.there("grip", view.asks.grip)
    this.there("grip-told", view.line?.grip === true)
  }

  /** @param {number} by */
  step(by) {
    if (this.#view && this.#view.number > 0) this.tell({ kind: "more", seconds: 15 * by })
  }
}

customElements.define("player-rest", PlayerRest)
