/**
 * Tells that a newer version waits for the end of the session:
 * `<player-update hidden><p>A new version is ready. It comes after this session.</p></player-update>`.
 * Nothing is ever loaded anew under a session; the new version shows with the next page.
 */
export class PlayerUpdate extends HTMLElement {
  async connectedCallback() {
    const registration = await navigator.serviceWorker?.getRegistration()
    if (!registration) return
    registration.addEventListener("updatefound", () => this.#follow(registration.installing))
    this.#follow(registration.waiting)
    this.#follow(registration.installing)
  }

  /** @param {ServiceWorker | null | undefined} worker */
  #follow(worker) {
    if (!worker) return
    const show = () => {
      // The first version ever has nothing to wait for.
      this.hidden = worker.state !== "installed" || !navigator.serviceWorker.controller
    }
    worker.addEventListener("statechange", show)
    show()
  }
}

customElements.define("player-update", PlayerUpdate)
