import { inSentence } from "./dose.js"
import { effortOf } from "./reserve.js"
import { Scene } from "./scene.js"
import { fill } from "../say.js"

/** How an exercise felt: `show(item, line, reserve)` asks about one line in words, or in repetitions in reserve. */
export class PlayerEffort extends Scene {
  #item = -1

  connectedCallback() {
    super.connectedCallback()
    for (const button of this.querySelectorAll("button")) button.addEventListener("click", () => this.#tell(button))
  }

  /** @param {number} item @param {import("./types.js").Line} line @param {boolean} reserve whether repetitions in reserve are asked */
  about(item, { item: { name }, effort }, reserve) {
    this.#item = item
    this.there("words", !reserve)
    this.there("reserve", reserve)
    this.write("question", fill(this.words(reserve ? "left" : "how"), { name: inSentence(name) }))
    const told = reserve ? effort?.reserve : effort?.effort
    this.#press(told === undefined ? "" : String(told))
  }

  #pressed = /** @type {string | null} */ (null)
  /** @param {string} told */
  #press(told) {
    if (told === this.#pressed) return
    this.#pressed = told
    for (const button of this.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(told !== "" && (button.dataset.reserve ?? button.dataset.effort) === told))
    }
  }

  /** @param {HTMLButtonElement} button */
  #tell(button) {
    const { dataset } = button
    if (button.getAttribute("aria-pressed") === "true") return
    const reserve = dataset.reserve === undefined ? undefined : Number(dataset.reserve)
    const effort = reserve === undefined ? dataset.effort : effortOf(reserve)
    this.tell({ kind: "effort", item: this.#item, effort, ...(reserve === undefined ? {} : { reserve }) })
  }
}

customElements.define("player-effort", PlayerEffort)
