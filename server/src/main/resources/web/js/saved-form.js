import { swapPage } from "./page-swap.js"
import { fill, say } from "./say.js"
import { settle } from "./settle.js"

/**
 * Sends the form inside without leaving the page: `<saved-form><form method="post">...[data-unsaved]...</form></saved-form>`.
 * When the server cannot be reached everything typed stays, the notice says so, and Retry sends the same again; the
 * form's entry_id makes that harmless. With the attribute `stay` the page stays and the button pressed shows as chosen,
 * for an answer beside something that runs. Without JavaScript it is a form.
 */
export class SavedForm extends HTMLElement {
  #busy = false
  /** @type {HTMLElement | null} */
  #submitter = null

  connectedCallback() {
    this.addEventListener("submit", (event) => {
      const form = event.target
      if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "post") return
      event.preventDefault()
      this.#submitter = event.submitter
      void this.#send(form)
    })
    this.querySelector("[data-retry]")?.addEventListener("click", () => {
      const form = this.querySelector("form")
      form?.requestSubmit(this.#submitter?.isConnected ? this.#submitter : null)
    })
  }

  /** @param {HTMLFormElement} form */
  async #send(form) {
    if (this.#busy) return
    this.#busy = true
    this.setAttribute("aria-busy", "true")
    try {
      const body = new URLSearchParams()
      for (const [name, value] of new FormData(form, this.#submitter)) body.append(name, String(value))
      const action = this.#submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href
      const answer = await fetch(action, { method: "POST", body, headers: { Accept: "text/html" }, signal: AbortSignal.timeout(15000) })
      await this.#take(answer)
    } catch {
      this.#unsaved()
    } finally {
      this.#busy = false
      this.removeAttribute("aria-busy")
    }
  }

  /** @param {Response} answer */
  async #take(answer) {
    if (answer.ok && this.hasAttribute("stay")) return this.#choose()
    if (answer.ok) return swapPage(await answer.text(), answer.url)
    if (answer.status === 422) return swapPage(await answer.text(), undefined)
    this.#unsaved()
  }

  #choose() {
    for (const button of this.querySelectorAll("button[name]")) button.setAttribute("aria-pressed", String(button === this.#submitter))
    for (const notice of this.querySelectorAll("[data-unsaved]")) notice.setAttribute("hidden", "")
    say(this.getAttribute("stay") || "Saved")
  }

  #unsaved() {
    const notice = /** @type {HTMLElement | null} */ (this.querySelector("[data-unsaved]"))
    const text = notice?.querySelector("[data-text]")
    const number = this.querySelector("input[type=number]")
    if (!notice || !text) return
    text.textContent = fill(text.getAttribute("data-text") ?? "", { n: /** @type {HTMLInputElement | null} */ (number)?.value ?? "" })
    notice.hidden = false
    say(text.textContent)
  }
}

customElements.define("saved-form", SavedForm)

settle()
