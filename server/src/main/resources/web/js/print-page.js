/**
 * Prints the page: `<print-page hidden><button type="button">Print</button></print-page>`.
 * Without JavaScript it stays hidden, and the browser's own menu prints.
 */
export class PrintPage extends HTMLElement {
  connectedCallback() {
    this.hidden = false
    this.querySelector("button")?.addEventListener("click", () => print())
  }
}

customElements.define("print-page", PrintPage)
