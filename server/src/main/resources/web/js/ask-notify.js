/**
 * Asks the browser, by a button only, whether open pages may show reminders: `<ask-notify hidden>` around a part each
 * for off, on and denied. Without JavaScript, or where a browser has no notifications, it stays hidden.
 */
export class AskNotify extends HTMLElement {
  connectedCallback() {
    if (!("Notification" in window)) return
    this.hidden = false
    this.querySelector("button")?.addEventListener("click", () => void Notification.requestPermission().then(() => this.#show()))
    this.#show()
  }

  #show() {
    const shown = { granted: "on", denied: "denied", default: "off" }[Notification.permission]
    for (const name of ["on", "off", "denied"]) this.querySelector(`[data-${name}]`)?.toggleAttribute("hidden", name !== shown)
  }
}

customElements.define("ask-notify", AskNotify)
