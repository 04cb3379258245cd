/** @typedef {import("./types.js").View} View */
/** @typedef {{scene: string, item?: number, set?: number}} Opening */

/**
 * What every scene of the player can do: find its parts, write into them only what changed, and tell the host. The
 * host calls `show(view)` up to ten times a second, `main()` and `step(by)` for keys, and `unsaved(sentence)` when an
 * event could not be kept on this device. Parts are named by `data-p`; several may have the same name.
 */
export class Scene extends HTMLElement {
  /** @type {Map<string, HTMLElement[]>} */
  #parts = new Map()
  /** @type {Map<string, HTMLElement>} */
  #children = new Map()
  /** @type {Map<string, string | boolean>} */
  #written = new Map()
  /** @type {object | null} */
  #told = null

  /** @param {string} name @returns {HTMLElement[]} */
  all(name) {
    const known = this.#parts.get(name)
    if (known) return known
    const parts = [...this.querySelectorAll(`[data-p~="${name}"]`)].map((each) => /** @type {HTMLElement} */ (each))
    this.#parts.set(name, parts)
    return parts
  }

  /** @param {string} name @returns {HTMLElement} */
  one(name) {
    const part = this.all(name)[0]
    if (!part) throw new Error(`${this.localName} has no part ${name}`)
    return part
  }

  /**
   * @template {HTMLElement} T
   * @param {string} name of an element inside
   * @param {new () => T} kind
   * @returns {T}
   */
  child(name, kind) {
    const found = this.#children.get(name) ?? this.querySelector(name)
    if (!(found instanceof kind)) throw new Error(`${this.localName} has no ${name}`)
    this.#children.set(name, found)
    return found
  }

  /** @param {string} name @param {string} text */
  write(name, text) {
    if (this.#changed(name + ".text", text)) for (const part of this.all(name)) part.textContent = text
  }

  /** @param {string} name @param {boolean} there */
  there(name, there) {
    if (this.#changed(name + ".there", there)) for (const part of this.all(name)) part.hidden = !there
  }

  /** @param {string} name @param {string} classes */
  look(name, classes) {
    if (this.#changed(name + ".look", classes)) for (const part of this.all(name)) part.className = classes
  }

  /** @param {string} name an attribute of this element @param {string} value */
  mark(name, value) {
    if (this.#changed("@" + name, value)) this.setAttribute(name, value)
  }

  /** @param {string} name one of the sentences in the template, as `data-done="Done, {n}"` @returns {string} */
  words(name) {
    return this.getAttribute("data-" + name) ?? ""
  }

  /** @param {string} name of a button @param {() => void} act */
  on(name, act) {
    for (const part of this.all(name)) part.addEventListener("click", act)
  }

  /** @param {object} event an event without id, session and at */
  tell(event) {
    this.#told = event
    this.dispatchEvent(new CustomEvent("told", { bubbles: true, detail: event }))
  }

  /** @param {Opening} detail */
  ask(detail) {
    this.dispatchEvent(new CustomEvent("open", { bubbles: true, detail }))
  }

  close() {
    this.dispatchEvent(new CustomEvent("close", { bubbles: true }))
  }

  /** Says that the last thing told was not kept, with a way to tell it again; an empty sentence takes it back. */
  unsaved(/** @type {string} */ sentence) {
    this.write("unsaved-text", sentence)
    this.there("unsaved", sentence !== "")
  }

  connectedCallback() {
    this.on("retry", () => this.#told && this.tell(this.#told))
    this.on("close", () => this.close())
  }

  main() {
    const main = /** @type {HTMLElement | undefined} */ ([...this.querySelectorAll(".button-main")].find((each) => each.checkVisibility()))
    main?.click()
  }

  step(/** @type {number} */ _by) {}

  /** @param {string} key @param {string | boolean} value */
  #changed(key, value) {
    if (this.#written.get(key) === value) return false
    this.#written.set(key, value)
    return true
  }
}
