/**
 * Says quietly that sounds wait for a touch, or that this phone was silent with its screen off:
 * `<player-hint role="status"><p data-what="blocked" hidden>...</p><p data-what="quiet" hidden>... <button>...</button></p></player-hint>`.
 * What was silent stays until it is read and closed. It lies over the page and moves nothing; it stands outside the
 * player, which shows one scene at a time.
 */
export class PlayerHint extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll("button")) button.onclick = () => this.#show("quiet", false)
  }

  /** @param {"blocked" | "quiet" | null} what null when sounds wait for nothing any more */
  tell(what) {
    this.#show("blocked", what === "blocked")
    if (what === "quiet") this.#show("quiet", true)
  }

  /** @param {string} what @param {boolean} shown */
  #show(what, shown) {
    this.querySelector(`[data-what="${what}"]`)?.toggleAttribute("hidden", !shown)
  }
}

customElements.define("player-hint", PlayerHint)

/** Shows it wherever the page has a place for it. @param {"blocked" | "quiet" | null} what */
export function hint(what) {
  for (const place of document.querySelectorAll("player-hint")) /** @type {PlayerHint} */ (place).tell(what)
}
