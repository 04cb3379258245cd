import { canPlay } from "./way-in.js"

/**
 * Leads from a step of a session that the server shows into the player, which goes on where it stands:
 * `<to-player session="0197…">…</to-player>`. Where the player cannot run, the page stays.
 */
export class ToPlayer extends HTMLElement {
  connectedCallback() {
    if (canPlay()) location.replace("/player#" + this.getAttribute("session"))
  }
}

customElements.define("to-player", ToPlayer)
