import { say } from "./say.js"

/**
 * Finds while somebody types or chooses: `<exercise-finder><form method="get">…</form></exercise-finder>` fetches the
 * page the form would lead to, and shows what it has in every element with `data-found`. The address follows, so that
 * a reload and a link show the same. How many were found is said once the hand rests.
 * Without JavaScript the form's button does the same.
 */
const RESTS = 700

export class ExerciseFinder extends HTMLElement {
  #asked = new AbortController()
  #stop = new AbortController()
  #rest = 0

  connectedCallback() {
    const form = this.querySelector("form")
    if (!form) return
    const { signal } = this.#stop
    for (const button of form.querySelectorAll("[data-find]")) button.setAttribute("hidden", "")
    form.addEventListener("input", () => this.#find(form), { signal })
    form.addEventListener("submit", (event) => this.#submit(event, form), { signal })
  }

  disconnectedCallback() {
    this.#stop.abort()
    this.#asked.abort()
    clearTimeout(this.#rest)
  }

  /** @param {SubmitEvent} event @param {HTMLFormElement} form */
  #submit(event, form) {
    event.preventDefault()
    this.#find(form)
    const field = /** @type {HTMLElement | null} */ (document.activeElement)
    if (matchMedia("(pointer: coarse)").matches) field?.blur()   // the keyboard lies over what was found
  }

  /** @param {HTMLFormElement} form */
  async #find(form) {
    this.#asked.abort()
    this.#asked = new AbortController()
    const { signal } = this.#asked
    const url = this.#address(form)
    try {
      const answer = await fetch(url, { signal })
      if (!answer.ok) throw new Error(String(answer.status))
      this.#show(new DOMParser().parseFromString(await answer.text(), "text/html"))
      history.replaceState(history.state, "", url)
    } catch {
      if (!signal.aborted) this.#tell("The server did not answer. The list is as it was.")
    }
  }

  /** @param {HTMLFormElement} form */
  #address(form) {
    const asked = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (value) asked.append(name, String(value))
    const query = asked.toString()
    return query ? `${form.action}?${query}` : form.action
  }

  /** @param {Document} page */
  #show(page) {
    for (const part of document.querySelectorAll("[data-found]")) {
      const fresh = page.getElementById(part.id)
      if (fresh) part.replaceChildren(...fresh.childNodes)
    }
    this.#tell(document.querySelector("[data-count]")?.textContent ?? "")
  }

  /** @param {string} sentence */
  #tell(sentence) {
    const count = document.querySelector("[data-count]")
    if (count) count.textContent = sentence
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => say(sentence), RESTS)
  }
}

customElements.define("exercise-finder", ExerciseFinder)
