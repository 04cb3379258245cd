import { AskScene } from "./ask-scene.js"
import { dose, inSentence } from "./dose.js"
import { fill } from "../say.js"

const REASONS = ["no-equipment", "too-hard", "hurts", "no-time"]

/** Cannot do this: why, and an answer that fits it. */
export class PlayerSkip extends AskScene {
  /** @type {import("./types.js").View | null} */
  #view = null
  /** What the main button does. @type {"pain" | "leave"} */
  #says = "leave"

  connectedCallback() {
    super.connectedCallback()
    this.form.addEventListener("change", () => this.#answer())
    this.on("end", () => this.tell({ kind: "end", shortened: true }))
    this.on("leave", () => this.#leave())
  }

  /** @param {import("./types.js").View} view */
  show(view) {
    if (this.#view?.state === view.state) return
    this.#view = view
    const line = this.line(view)
    if (line) this.write("hint", fill(this.words("hint"), { name: inSentence(line.item.name) }))
    this.#answer()
  }

  #answer() {
    const reason = this.chosen("reason")
    const line = this.#view && this.line(this.#view)
    // What hurts is told before anything else is done about it.
    const hurts = reason === "hurts" && line?.pains.length === 0
    const instead = hurts ? [] : this.#instead(reason)
    const missing = reason !== "no-time" && reason !== "" && !hurts && instead.length === 0
    for (const each of REASONS) this.there(each, each === reason && !missing)
    this.one("offers").replaceChildren(...instead.map((other) => this.#offer(other)))
    this.there("nothing", missing)
    this.write("nothing", this.words("none"))
    this.there("save", reason !== "")
    this.there("leave", hurts)
    this.there("end", reason === "no-time" || reason === "")
    this.#says = hurts ? "pain" : "leave"
    this.write("save", this.words(this.#says))
    // Where something else can be done, leaving it out is the quieter answer.
    for (const save of this.all("save")) save.classList.toggle("button-main", instead.length === 0)
  }

  /** @param {string} reason */
  #instead(reason) {
    const all = (this.#view && this.line(this.#view)?.item.instead) ?? []
    return all.map((other, to) => ({ ...other, to })).filter(({ reasons, item }) => /** @type {string[]} */ (reasons).includes(reason) && !item.gone)
  }

  /** @param {import("./types.js").Instead & {to: number}} other */
  #offer({ item, words, to }) {
    const made = this.stamp("offer")
    const [name, amount, why] = ["strong", ".offer-dose", "small"].map((part) => made.querySelector(part))
    if (name) name.textContent = item.name
    if (amount) amount.textContent = dose(item)
    if (why) why.textContent = words
    const image = made.querySelector("img")
    if (image && item.figure) image.src = item.figure.thumb
    else image?.remove()
    made.querySelector("button")?.addEventListener("click", () => this.tell({ kind: "swap", item: this.#item, reason: this.chosen("reason"), to }))
    return made
  }

  send() {
    if (this.#says === "pain") return this.ask({ scene: "pain", item: this.#item })
    this.#leave()
  }

  #leave() {
    const reason = this.chosen("reason")
    if (reason) this.tell({ kind: "skip", item: this.#item, reason })
  }

  get #item() {
    return this.item ?? this.#view?.item ?? 0
  }
}

customElements.define("player-skip", PlayerSkip)
