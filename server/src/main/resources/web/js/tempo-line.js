/**
 * Shows the rhythm of a repetition as spans that are as long as they take: `<tempo-line spans="2 1 2"><ol class="tempo">three li</ol></tempo-line>`.
 * It steps from span to span and never slides, so nothing has to be switched off for people whom motion disturbs.
 * Without JavaScript the spans stand.
 */
export class TempoLine extends HTMLElement {
  #start = 0
  #tick = 0
  /** @type {number[]} */
  #spans = []

  connectedCallback() {
    this.#spans = (this.getAttribute("spans") ?? "2 1 2").trim().split(/\s+/).map(Number)
    const line = this.querySelector("ol")
    if (!line || this.#spans.length !== line.children.length) return
    line.style.setProperty("--tempo", this.#spans.map((span) => `${span}fr`).join(" "))
    this.#start = Date.now()
    this.#tick = setInterval(() => this.#show(line), 100)
  }

  disconnectedCallback() {
    clearInterval(this.#tick)
  }

  /** @param {HTMLElement} line */
  #show(line) {
    const round = this.#spans.reduce((sum, span) => sum + span, 0)
    let into = ((Date.now() - this.#start) / 1000) % round
    const now = this.#spans.findIndex((span) => (into -= span) < 0)
    if (line.children[now]?.hasAttribute("aria-current")) return
    for (const [n, span] of [...line.children].entries()) {
      span.classList.toggle("past", n < now)
      if (n === now) span.setAttribute("aria-current", "step")
      else span.removeAttribute("aria-current")
    }
  }
}

customElements.define("tempo-line", TempoLine)
