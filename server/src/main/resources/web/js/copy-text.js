import { say } from "./say.js"

/**
 * Copies the text of the input inside: `<copy-text><input readonly><button type="button" hidden>Copy</button></copy-text>`.
 * Without JavaScript, or where a page may not copy, the button stays hidden and the text can be selected.
 */
export class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button")
    const input = this.querySelector("input")
    if (!button || !input || !navigator.clipboard) return
    button.hidden = false
    button.addEventListener("click", () => void this.#copy(button, input))
  }

  /** @param {HTMLButtonElement} button @param {HTMLInputElement} input */
  async #copy(button, input) {
    try {
      await navigator.clipboard.writeText(input.value)
      button.textContent = "Copied"
      say("Copied")
    } catch {
      input.select()
      say("Selected. Copy it with your keyboard.")
    }
  }
}

customElements.define("copy-text", CopyText)
