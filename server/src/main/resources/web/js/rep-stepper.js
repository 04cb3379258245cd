import { fill, say } from "./say.js"

/**
 * Puts one more and one less around a number, and keeps the main button's words in step with it:
 * `<rep-stepper><input type="number" value="20"><button data-step="-1" hidden>-</button><button data-label="Done, {n}">Done</button></rep-stepper>`.
 * Without JavaScript the number is typed.
 */
export class RepStepper extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector("input")
    if (!input) return
    for (const button of this.querySelectorAll("button[data-step]")) {
      const step = /** @type {HTMLButtonElement} */ (button)
      step.hidden = false
      step.onclick = () => this.#step(input, Number(step.dataset.step))
    }
    // A thumb on the number replaces it rather than adding a digit to it.
    input.addEventListener("focus", () => input.select())
    input.addEventListener("input", () => this.#show(input))
    this.#show(input)
  }

  /** @param {HTMLInputElement} input @param {number} by */
  #step(input, by) {
    const wanted = (Number(input.value) || 0) + by
    const low = Number(input.min || 0)
    const high = input.max ? Number(input.max) : Infinity
    input.value = String(Math.min(high, Math.max(low, wanted)))
    input.dispatchEvent(new Event("input", { bubbles: true }))
    say(input.value)
  }

  /** @param {HTMLInputElement} input */
  #show(input) {
    input.classList.toggle("far-number-long", input.value.length > 2)
    for (const part of this.querySelectorAll("[data-label]")) {
      const label = part.getAttribute("data-label") ?? ""
      part.textContent = input.value ? fill(label, { n: input.value }) : (part.getAttribute("data-empty") ?? "How many?")
    }
  }
}

customElements.define("rep-stepper", RepStepper)
