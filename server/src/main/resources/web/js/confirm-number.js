import { fill } from "./say.js"

/**
 * Asks once before an unlikely number is sent (P10): `<confirm-number above="60" target="20"><input type="number"></confirm-number>`
 * asks above 60 and above twice the target. A yes adds the hidden field named by `field` (confirmed), so the server
 * knows that the person was asked. Words: question, why, yes, no. Without JavaScript the server asks.
 */
export class ConfirmNumber extends HTMLElement {
  #sure = ""
  #stop = new AbortController()

  connectedCallback() {
    const form = this.closest("form") ?? this.querySelector("form")
    // In the capture phase, so that saved-form only ever sees a number that was meant.
    form?.addEventListener("submit", (event) => this.#check(event, form), { capture: true, signal: this.#stop.signal })
  }

  disconnectedCallback() {
    this.#stop.abort()
  }

  /** @param {SubmitEvent} event @param {HTMLFormElement} form */
  #check(event, form) {
    const input = this.querySelector("input")
    if (!input || input.value === this.#sure || !this.#unlikely(Number(input.value))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.#ask(input, form, event.submitter)
  }

  /** @param {number} value */
  #unlikely(value) {
    const target = Number(this.getAttribute("target") ?? 0)
    return value > Number(this.getAttribute("above") ?? 60) || (target > 0 && value > 2 * target)
  }

  /** @param {HTMLInputElement} input @param {HTMLFormElement} form @param {HTMLElement | null} submitter */
  #ask(input, form, submitter) {
    const dialog = document.createElement("dialog")
    dialog.className = "sheet"
    dialog.append(
      this.#part("h2", "", "question", "Really {n}?", input.value),
      this.#part("p", "quiet", "why", "That is a lot more than planned. We ask before it counts.", input.value),
      this.#part("button", "button button-main", "no", "Change it", input.value),
      this.#part("button", "button", "yes", "Yes, {n}", input.value),
    )
    dialog.setAttribute("aria-label", dialog.firstElementChild?.textContent ?? "")
    const [no, yes] = dialog.querySelectorAll("button")
    no?.addEventListener("click", () => dialog.close())
    yes?.addEventListener("click", () => dialog.close("yes"))
    dialog.addEventListener("close", () => {
      dialog.remove()
      if (dialog.returnValue !== "yes") return input.focus()
      this.#sure = input.value
      this.#tell(form, input.value)
      form.requestSubmit(submitter)
    })
    document.body.append(dialog)
    dialog.showModal()
  }

  /** @param {HTMLFormElement} form @param {string} value */
  #tell(form, value) {
    const name = this.getAttribute("field") ?? "confirmed"
    const kept = form.querySelector(`input[type=hidden][name="${name}"]`)
    const field = kept instanceof HTMLInputElement ? kept : document.createElement("input")
    Object.assign(field, { type: "hidden", name, value })
    if (!kept) form.append(field)
  }

  /** @param {string} tag @param {string} kind @param {string} word @param {string} other @param {string} n */
  #part(tag, kind, word, other, n) {
    const part = document.createElement(tag)
    part.className = kind
    part.textContent = fill(this.getAttribute(word) ?? other, { n })
    return part
  }
}

customElements.define("confirm-number", ConfirmNumber)
