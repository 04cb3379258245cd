/**
 * Says before saving what an answer about pain leads to: `<pain-answer>` around inputs with data-zone (green, amber,
 * red) and a `<template data-zone="amber">` for each sentence; it fills the form's `<div class="answer" role="status">`.
 * The worst chosen zone counts, as on the server, which decides. Without JavaScript the next page says it.
 */
export class PainAnswer extends HTMLElement {
  connectedCallback() {
    this.addEventListener("change", () => this.#show())
    this.#show()
  }

  #show() {
    const chosen = [...this.querySelectorAll("input:checked")].map((input) => input.getAttribute("data-zone"))
    const zone = ["red", "amber", "green"].find((each) => chosen.includes(each))
    const answer = (this.closest("form") ?? this).querySelector(".answer")
    const template = /** @type {HTMLTemplateElement | null} */ (this.querySelector(`template[data-zone="${zone}"]`))
    if (!answer || !zone || answer.getAttribute("data-zone") === zone) return
    answer.setAttribute("data-zone", zone)
    answer.replaceChildren(...(template ? [template.content.cloneNode(true)] : []))
  }
}

customElements.define("pain-answer", PainAnswer)
