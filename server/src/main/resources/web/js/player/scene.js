import { NamedParts } from "./named-parts.js"

/** @typedef {import("./types.js").View} View */
/**
 * What a scene is opened with: which line and set it is about, what each side did so far, and for some more.
 * @typedef {{scene: string, item?: number, set?: number, left?: number, right?: number, emergency?: boolean, untold?: boolean, ill?: boolean, script?: string}} Opening
 */

/**
 * What every scene of the player can do: show, tell the host what happened, and open another scene. The host calls
 * `show(view)` up to ten times a second, `main()` and `step(by)` for keys, and `unsaved(sentence)` when an event could
 * not be kept on this device. The words of a scene stand in its template.
 */
export class Scene extends NamedParts {
  connectedCallback() {
    this.on("close", () => this.close())
  }

  /** @param {string} name one of the sentences of the template, as `data-done="Done, {n}"` @returns {string} */
  words(name) {
    return this.getAttribute("data-" + name) ?? ""
  }

  /** @param {string} name of a button @param {() => void} act */
  on(name, act) {
    for (const part of this.all(name)) part.addEventListener("click", act)
  }

  /** @param {object} event an event without id, session and at */
  tell(event) {
    this.dispatchEvent(new CustomEvent("told", { bubbles: true, detail: event }))
  }

  /** @param {Opening} detail */
  ask(detail) {
    this.dispatchEvent(new CustomEvent("open", { bubbles: true, detail }))
  }

  close() {
    this.dispatchEvent(new CustomEvent("close", { bubbles: true }))
  }

  /** Says that the last thing told was not kept; an empty sentence takes it back. @param {string} sentence */
  unsaved(sentence) {
    this.write("unsaved-text", sentence)
    this.there("unsaved", sentence !== "")
  }

  /** Presses the main button. */
  main() {
    const main = [...this.querySelectorAll("button.button-main, a.button-main")].find((each) => each.checkVisibility())
    if (main instanceof HTMLElement) main.click()
  }

  /** Changes the number by one step; scenes without one do nothing. @param {number} _by */
  step(_by) {}
}
