import { PlayerDrop } from "./drop.js"
import { PlayerFigure } from "./figure.js"
import { face, isSplit, lit, sidesSoFar, weakerCue } from "./face.js"
import { Scene } from "./scene.js"
import { fillHow } from "./how.js"
import { TurnAmount } from "./turn-amount.js"
import { fill } from "../say.js"

/** @typedef {import("./types.js").View} View */

/**
 * A set: what to do, the far number, and the hands. `<player-turn>` waits for a number or a start, prepares, counts and
 * holds; see face.js for which of them it shows.
 */
export class PlayerTurn extends Scene {
  /** @type {View | null} */
  #view = null
  /** @type {import("./types.js").Item | null} */
  #item = null
  #amount = new TurnAmount(this)
  #left = -1

  connectedCallback() {
    super.connectedCallback()
    this.on("main", () => this.#view && this.#act(this.#view))
    for (const scene of ["pause", "options"]) this.on(scene, () => this.ask({ scene }))
    this.on("tell-all", () => this.#view && this.ask({ scene: "set", item: this.#view.item, set: this.#view.set }))
    this.on("hurts", () => this.#view && this.ask({ scene: "pain", item: this.#view.item }))
    this.on("cannot", () => this.#view && this.ask({ scene: "skip", item: this.#view.item }))
  }

  /** @param {View} view */
  show(view) {
    const { line } = view
    if (!line) return
    this.#view = view
    if (line.item !== this.#item) this.#turnTo(line.item)
    const now = face(view)
    this.mark("data-face", now)
    this.mark("class", `player player-turn ${isSplit(view) ? "player-hold" : "player-work"} side-${view.side}`)
    this.#far(view, now)
    this.#amount.show(view, now)
    this.mark("data-span", view.tempo ? String(view.tempo.span) : "")
    this.#lit(lit(view))
  }

  /** @param {View} view @param {import("./face.js").Face} now */
  #far(view, now) {
    const counts = now !== "number" && now !== "gone"
    this.write("word", view.word)
    this.there("word", counts && view.word !== "")
    this.write("then", view.then)
    this.write("count", view.count)
    this.write("next", view.next ? fill(this.words(view.next.item === view.item ? "next-set" : "next"), { name: view.next.line.item.name, set: view.next.set }) : this.words("last"))
    if (counts) this.write("number", String(view.number))
    this.look("number", view.number > 99 ? "far-number far-number-long" : "far-number")
    this.there("number", counts)
    this.write("of", view.of)
    this.write("weaker", weakerCue(view) === "" ? "" : this.words(weakerCue(view)))
    this.child("player-drop", PlayerDrop).show(view.knots, view.done)
    if (view.line) this.child("player-figure", PlayerFigure).show(view.line.item, view.side === "right")
  }

  /** @param {import("./types.js").Item} item */
  #turnTo(item) {
    this.#item = item
    this.write("name", item.name)
    this.there("gone", item.gone)
    this.there("tempo", item.mode === "reps" && item.part === "strength" && !item.gone)
    this.one("tempo").style.setProperty("--tempo", item.tempo.map((span) => `${Math.max(span, 0.2)}fr`).join(" "))
    this.mark("data-figure", item.figure ? "there" : "none")
    this.there("tell-all", item.sides && item.part === "strength")
    fillHow(this, item)
  }

  /** @param {number} left in thousandths */
  #lit(left) {
    if (left !== this.#left) this.one("split").style.setProperty("--left", String(left / 1000))
    this.#left = left
  }

  /** @param {View} view */
  #act(view) {
    const now = face(view)
    if (now === "gone") return this.tell({ kind: "skip", item: view.item, reason: "not-in-catalog" })
    if (now === "number") return void this.#amount.done(view)
    if (now !== "count") return this.tell({ kind: "go" })
    const sides = sidesSoFar(view)
    if (sides) return this.ask({ scene: "set", item: view.item, set: view.set, ...sides })
    if (view.counted === 0) return this.ask({ scene: "skip", item: view.item })
    this.tell({ kind: "set", item: view.item, set: view.set, amount: view.counted, load: view.load, by: "tap" })
  }

  /** @param {number} by */
  step(by) {
    if (this.#view && face(this.#view) === "number") this.#amount.step(by)
  }
}

customElements.define("player-turn", PlayerTurn)
