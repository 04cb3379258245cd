/**
 * Tells that a newer version waits, and lets it in when no session runs:
 * `<player-update hidden><p>A new version is ready. It comes after this session.</p></player-update>`.
 * Nothing is ever loaded anew under a running session; the new version shows with the next page.
 */
export class PlayerUpdate extends HTMLElement {
  /** @type {ServiceWorkerRegistration | undefined} */
  #registration

  async connectedCallback() {
    const workers = navigator.serviceWorker
    if (!workers) return
    this.#registration = await workers.getRegistration()
    this.#registration?.addEventListener("updatefound", () => this.#follow(this.#registration?.installing))
    this.#follow(this.#registration?.waiting)
    this.#follow(this.#registration?.installing)
  }

  /** Called when a session is over in this tab: a version that waited may come. */
  quiet() {
    this.#registration?.waiting?.postMessage("quiet")
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
