/**
 * The parts of a scene, found once by their `data-p` and written only when something changed. Several may have the same
 * name, and one may have several: `<span data-p="count">`, `<button data-p="hold-on pause">`.
 */
export class NamedParts extends HTMLElement {
  /** @type {Map<string, HTMLElement[]>} */
  #parts = new Map()
  /** @type {Map<string, HTMLElement>} */
  #children = new Map()
  /** @type {Map<string, string | boolean>} */
  #written = new Map()

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

  /** @param {string} name @returns {HTMLInputElement} */
  field(name) {
    return /** @type {HTMLInputElement} */ (this.one(name))
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

  /** A copy of what is in a template. @param {string} name @returns {HTMLElement} */
  stamp(name) {
    const copy = /** @type {HTMLTemplateElement} */ (this.one(name)).content.firstElementChild
    return /** @type {HTMLElement} */ (document.importNode(/** @type {Element} */ (copy), true))
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

  /** @param {string} key @param {string | boolean} value */
  #changed(key, value) {
    if (this.#written.get(key) === value) return false
    this.#written.set(key, value)
    return true
  }
}
