import { Scene } from "./scene.js"

/**
 * A scene that asks something in a form of its own: it is emptied when it opens, its Enter key and its main button send
 * it, and what was typed stays while something could not be kept.
 */
export class AskScene extends Scene {
  /** Which line of the session it is about; none is the one at hand. @type {number | undefined} */
  item = undefined

  connectedCallback() {
    super.connectedCallback()
    this.form.addEventListener("submit", (event) => {
      event.preventDefault()
      void this.send()
    })
    this.on("signs", () => this.ask({ scene: "signs" }))
  }

  /** @param {import("./scene.js").Opening} detail */
  open({ item }) {
    this.item = item
    this.unsaved("")
    this.form.reset()
    this.form.dispatchEvent(new Event("change", { bubbles: true }))
    for (const answered of this.querySelectorAll("pain-answer")) answered.dispatchEvent(new Event("change"))
  }

  /** Tells what was answered; each scene says how. @returns {void | Promise<void>} */
  send() {}

  /** @param {import("./types.js").View} view @returns {import("./types.js").Line | null} */
  line(view) {
    return view.state.lines[this.item ?? view.item] ?? null
  }

  /** The value of the chosen answer, or nothing. @param {string} name */
  chosen(name) {
    return String(new FormData(this.form).get(name) ?? "")
  }

  get form() {
    const form = this.querySelector("form.ask")
    if (!(form instanceof HTMLFormElement)) throw new Error(`${this.localName} has no form`)
    return form
  }

  main() {
    this.form.requestSubmit()
  }
}
