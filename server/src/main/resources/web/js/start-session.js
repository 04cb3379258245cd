import { canPlay } from "./way-in.js"

/**
 * Leads into the player instead of to pages: inside, a form or a link with `data-player="/player#start"` goes there.
 * `<start-session><form method="post" action="/sessions" data-player="/player#start">...</form></start-session>`.
 * Without JavaScript, and in a browser that the player cannot run in, all stays as it is.
 */
export class StartSession extends HTMLElement {
  connectedCallback() {
    if (!canPlay()) return
    for (const link of this.querySelectorAll("a[data-player]")) link.setAttribute("href", link.getAttribute("data-player") ?? "")
    this.addEventListener("submit", (event) => {
      const way = event.target instanceof HTMLFormElement ? event.target.dataset.player : undefined
      if (!way) return
      event.preventDefault()
      location.assign(way)
    }, { capture: true })
  }
}

customElements.define("start-session", StartSession)
