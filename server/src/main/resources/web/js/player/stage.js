/**
 * @typedef {import("./types.js").View} View
 * @typedef {import("./scene.js").Scene & {show(view: View): void, open?(detail: object): void}} Shown
 */

/**
 * Which scene is seen: the one of the phase, or one that lies over the session until it is closed. Scenes are the
 * children of the host, `<player-rest>` for the scene `rest`; all but one are hidden. The focus goes to the heading of
 * a new scene, as a reader expects after a link, and back to where it was when something is closed.
 */
export class Stage {
  #host
  #name = ""
  #over = ""
  /** What was being done, so that the focus does not go back to a button of something else. */
  #doing = ""
  /** @type {{focus: Element | null, doing: string} | null} */
  #before = null

  /** @param {HTMLElement} host */
  constructor(host) {
    this.#host = host
  }

  /** The name of what lies over the session, or nothing. */
  get over() {
    return this.#over
  }

  /** @returns {Shown | null} */
  get scene() {
    return this.#named(this.#name)
  }

  /** Opens a scene over the session, or in the place of another. @param {{scene: string}} detail */
  open(detail) {
    if (!this.#named(detail.scene)) return
    if (this.#over === "") this.#before = { focus: document.activeElement, doing: this.#doing }
    this.#over = detail.scene
    this.#named(detail.scene)?.open?.(detail)
  }

  close() {
    this.#over = ""
  }

  /** Shows what belongs to the moment. @param {string} name of the scene of the phase @param {View | null} view */
  show(name, view) {
    const now = this.#over || name
    const isNew = now !== this.#name
    if (isNew) this.#turnTo(now)
    if (view) this.#doing = `${view.phase} ${view.item} ${view.set}`
    if (view) this.scene?.show(view)
    if (isNew) this.#focus()
  }

  /** @param {string} name */
  #turnTo(name) {
    const next = this.#named(name)
    for (const child of this.#host.children) if (child instanceof HTMLElement && child.localName.startsWith("player-")) child.hidden = child !== next
    this.#name = name
    scrollTo(0, 0)
  }

  #focus() {
    const heading = this.scene?.querySelector("h1")
    heading?.setAttribute("tabindex", "-1")
    ;(this.#back() ?? heading)?.focus({ preventScroll: true })
    if (this.#over === "") this.#before = null
  }

  /** Where the focus was before something was opened, if that is still there and about the same. */
  #back() {
    const focus = this.#over === "" && this.#before?.doing === this.#doing ? this.#before.focus : null
    return focus instanceof HTMLElement && focus !== document.body && focus.checkVisibility() ? focus : null
  }

  /** @param {string} name @returns {Shown | null} */
  #named(name) {
    return name ? this.#host.querySelector(`:scope > player-${name}`) : null
  }
}
