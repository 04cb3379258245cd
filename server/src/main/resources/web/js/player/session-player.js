/** Runs a session on this device: the host of all scenes. */
export class SessionPlayer extends HTMLElement {}

customElements.define("session-player", SessionPlayer)
