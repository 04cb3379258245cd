/**
 * Chooses between the system's theme, light and dark: `<theme-choice hidden>` around radio buttons named theme with
 * the values system, light and dark. Kept in this browser, where theme.js applies it before the first paint, and told
 * to the server in a cookie for the colors of drawings.
 * The same with name="hand" and the values right and left. Without JavaScript it stays hidden.
 */
export class ThemeChoice extends HTMLElement {
  connectedCallback() {
    this.hidden = false
    for (const choice of this.querySelectorAll("input[type=radio]")) {
      const radio = /** @type {HTMLInputElement} */ (choice)
      radio.checked = radio.value === (this.#kept(radio.name) ?? this.querySelector("input")?.value)
      radio.addEventListener("change", () => this.#choose(radio))
    }
  }

  /** @param {HTMLInputElement} radio */
  #choose({ name, value }) {
    const first = this.querySelector("input")?.value
    try {
      if (value === first) localStorage.removeItem(name)
      else localStorage.setItem(name, value)
    } catch {
      // Not kept then; the choice still holds until the page is left.
    }
    if (name === "theme") document.cookie = `theme=${value}; path=/; max-age=${value === first ? 0 : 31536000}; samesite=lax`
    if (value === first) delete document.documentElement.dataset[name]
    else document.documentElement.dataset[name] = value
  }

  #kept = (/** @type {string} */ name) => document.documentElement.dataset[name]
}

customElements.define("theme-choice", ThemeChoice)
