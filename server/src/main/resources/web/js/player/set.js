import { AskScene } from "./ask-scene.js"
import { capitalized } from "./dose.js"
import { really } from "./really.js"
import { fill } from "../say.js"

const FIELDS = ["amount", "left", "right"]

/** A set told in full or corrected: how much, each side where they differ, and with what. */
export class PlayerSet extends AskScene {
  /** @type {import("./types.js").View | null} */
  #view = null
  #opened = /** @type {import("./scene.js").Opening} */ ({ scene: "set" })
  #filled = false

  connectedCallback() {
    super.connectedCallback()
    this.one("differ").addEventListener("toggle", () => this.#sides())
  }

  /** @param {import("./scene.js").Opening} detail */
  open(detail) {
    super.open(detail)
    this.#opened = detail
    this.#filled = false
  }

  /** @param {import("./types.js").View} view */
  show(view) {
    this.#view = view
    const line = this.line(view)
    if (!line || this.#filled) return
    this.#filled = true
    const { item } = line
    const unit = capitalized(item.unit.many)
    this.write("title", fill(this.words("title"), { name: item.name, set: this.#set }))
    this.write("amount-label", fill(this.words(item.sides ? "each" : "amount"), { unit }))
    for (const side of ["left", "right"]) this.write(side + "-label", fill(this.words(side), { unit }))
    this.#fill(line)
    this.#sides()
  }

  /** @param {import("./types.js").Line} line */
  #fill({ item, sets }) {
    const told = sets[this.#set]
    const { left = told?.left, right = told?.right } = this.#opened
    const differ = left !== undefined && right !== undefined && (left !== right || told === undefined)
    const values = { amount: told?.amount ?? item.target, left: left ?? "", right: right ?? "" }
    for (const [name, value] of Object.entries(values)) this.field(name).value = String(value)
    this.there("differ", item.sides)
    this.one("differ").toggleAttribute("open", differ)
    this.there("with", item.loads.length > 1)
    const load = told?.load ?? item.load.value
    this.one("load").replaceChildren(...item.loads.map(({ value, words }) => new Option(words, value, false, value === load)))
  }

  /** Either one number for both sides, or two. */
  #sides() {
    const differ = this.one("differ").hasAttribute("open") && !this.one("differ").hidden
    this.there("both", !differ)
    for (const name of FIELDS) this.field(name).required = (name === "amount") !== differ
  }

  async send() {
    const line = this.#view && this.line(this.#view)
    if (!this.#view || !line) return
    const [amount = 0, left = 0, right = 0] = FIELDS.map((name) => this.field(name).valueAsNumber)
    const differ = this.field("left").required
    const most = differ ? Math.max(left, right) : amount
    const unlikely = most > line.item.likely
    if (unlikely && !(await really(this, most))) return
    const load = /** @type {HTMLSelectElement} */ (this.one("load")).value || (line.sets[this.#set]?.load ?? line.item.load.value)
    const done = differ ? { amount: Math.min(left, right), left, right } : { amount }
    this.tell({ kind: "set", item: this.item ?? this.#view.item, set: this.#set, ...done, load, ...(unlikely ? { confirmed: true } : {}), by: "tap" })
  }

  get #set() {
    return this.#opened.set ?? this.#view?.set ?? 1
  }
}

customElements.define("player-set", PlayerSet)
