/**
 * Says quietly that sounds wait for a touch, or that this phone was silent with its screen off:
 * `<player-hint role="status"><p data-what="blocked" hidden>...</p><p data-what="quiet" hidden>... <button>...</button></p></player-hint>`.
 * It lies over the page and moves nothing; it stands outside the player, which shows one scene at a time.
 */
export class PlayerHint extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll("button")) button.onclick = () => this.tell(null)
  }

  /** @param {"blocked" | "quiet" | null} what null when there is nothing more to say */
  tell(what) {
    for (const part of this.querySelectorAll("[data-what]")) {
      const wanted = part.getAttribute("data-what") === what
      if (wanted === part.hasAttribute("hidden")) part.toggleAttribute("hidden", !wanted)
    }
  }
}

customElements.define("player-hint", PlayerHint)

/** Shows it wherever the page has a place for it. @param {"blocked" | "quiet" | null} what */
export function hint(what) {
  for (const place of document.querySelectorAll("player-hint")) /** @type {PlayerHint} */ (place).tell(what)
}
