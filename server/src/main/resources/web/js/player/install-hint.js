/**
 * How to have Plumbline as an app, where this browser lets us say so: `<install-hint hidden><p data-way="button"
 * hidden><button>Install</button></p><p data-way="share" hidden>…</p></install-hint>`. Browsers that ask by themselves
 * give us a button; on an iPhone or iPad there are words. Where it is an app already, nothing is shown.
 */
export class InstallHint extends HTMLElement {
  connectedCallback() {
    if (matchMedia("(display-mode: standalone)").matches) return
    const apple = /** @type {{standalone?: boolean}} */ (navigator).standalone
    if (apple === false) this.#show("share")
    addEventListener("beforeinstallprompt", (event) => {
      event.preventDefault()
      this.#show("button")
      const button = this.querySelector("button")
      if (button) button.onclick = () => void /** @type {{prompt?: () => void}} */ (event).prompt?.()
    })
    addEventListener("appinstalled", () => { this.hidden = true })
  }

  /** @param {string} way */
  #show(way) {
    this.hidden = false
    for (const part of this.querySelectorAll("[data-way]")) /** @type {HTMLElement} */ (part).hidden = part.getAttribute("data-way") !== way
  }
}

customElements.define("install-hint", InstallHint)
