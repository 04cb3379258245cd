import { capitalized, loadWords } from "./dose.js"
import { really } from "./really.js"
import { fill, say } from "../say.js"

/** @typedef {import("./types.js").View} View */

/** The number and the load of a set, as they stand on the turn: prefilled, stepped, typed, and asked about when unlikely. */
export class TurnAmount {
  /** For which set the number was prefilled. */
  #for = ""

  /** @param {import("./scene.js").Scene} scene */
  constructor(scene) {
    this.scene = scene
  }

  /** @param {View} view @param {import("./face.js").Face} now */
  show(view, now) {
    const key = `${view.state.session} ${view.item} ${view.set} ${view.line?.item.exercise}`
    if (key !== this.#for) this.#begin(view, key)
    this.scene.there("amount", now === "number")
    this.scene.there("step", now === "number")
    this.scene.there("hold-on", now === "ready" || now === "change" || now === "count")
    this.scene.there("loads", now === "number" && (view.line?.item.loads.length ?? 0) > 1)
    this.scene.write("main", this.#label(view, now))
  }

  /** @param {View} view @param {import("./face.js").Face} now */
  #label(view, now) {
    if (now === "number") return this.#done
    if (now === "count" && view.counted > 0) return fill(this.scene.words("stop"), { n: view.counted })
    return this.scene.words(now)
  }

  /** @param {View} view @param {string} key */
  #begin(view, key) {
    if (this.#for === "") this.#listen()
    this.#for = key
    this.#put(String(view.line?.item.target ?? ""))
    this.input.setAttribute("aria-label", fill(this.scene.words("amount"), { unit: capitalized(view.line?.item.unit.many ?? "") }))
    this.#loads(view)
  }

  get #done() {
    return this.input.value === "" ? this.scene.words("how-many") : fill(this.scene.words("done"), { n: this.input.value })
  }

  #listen() {
    const input = this.input
    // A thumb on the number replaces it rather than adding a digit to it.
    input.addEventListener("focus", () => input.select())
    input.addEventListener("input", () => this.#put(input.value))
    for (const button of this.scene.all("step")) button.addEventListener("click", () => this.step(Number(button.dataset.by)))
  }

  /** @param {View} view */
  #loads({ line, load }) {
    const select = /** @type {HTMLSelectElement} */ (this.scene.one("load"))
    const loads = line?.item.loads ?? []
    const now = loads.find(({ value }) => value === load) ?? line?.item.load
    this.scene.write("load-words", capitalized([now ? loadWords(now) : "", line?.item.details].filter(Boolean).join(", ")))
    this.scene.look("band", now?.band ? `band-dot band-${now.band}` : "")
    select.replaceChildren(...loads.map(({ value, words }) => new Option(words, value, false, value === load)))
  }

  /** @param {number} by */
  step(by) {
    this.#put(String(Math.min(999, Math.max(0, (Number(this.input.value) || 0) + by))))
    say(this.input.value)
  }

  /** @param {string} value */
  #put(value) {
    if (this.input.value !== value) this.input.value = value
    this.input.classList.toggle("far-number-long", value.length > 2)
    this.input.setAttribute("aria-invalid", String(!this.input.checkValidity()))
    if (!this.input.hidden) this.scene.write("main", this.#done)
  }

  /** @param {View} view */
  async done({ item, set, line }) {
    const amount = this.input.valueAsNumber
    if (!line || !this.input.reportValidity()) return this.input.focus()
    const unlikely = amount > line.item.likely
    if (unlikely && !(await really(this.scene, amount))) return this.input.focus()
    const load = /** @type {HTMLSelectElement} */ (this.scene.one("load")).value || line.item.load.value
    this.scene.tell({ kind: "set", item, set, amount, load, ...(unlikely ? { confirmed: true } : {}), by: "tap" })
  }

  get input() {
    return /** @type {HTMLInputElement} */ (this.scene.one("amount"))
  }
}
