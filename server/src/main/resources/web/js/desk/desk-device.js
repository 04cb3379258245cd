import { NamedParts } from "../player/named-parts.js"
import { canWatch, mayWatch } from "./away.js"
import { choose, isChosen } from "./choices.js"
import { canNotify, notifies } from "./notice.js"
import { openSmall } from "./small-window.js"

/**
 * What this device can do for the desk, each by a button and never by itself: `<desk-device hidden>` around
 * notifications, noticing when somebody is away, a soft tone, and the small window. What the device cannot do is not
 * offered. Without JavaScript it stays hidden.
 */
export class DeskDevice extends NamedParts {
  connectedCallback() {
    this.hidden = false
    this.#button("notify", () => void this.#notify())
    this.#button("watch", () => void this.#watch())
    this.#button("small", () => {
      const clock = /** @type {HTMLElement | null} */ (document.querySelector("desk-clock"))
      if (clock) void openSmall(clock)
    })
    const tone = this.field("tone")
    tone.checked = isChosen("desk-tone")
    tone.addEventListener("change", () => choose("desk-tone", tone.checked))
    this.#show()
  }

  /** @param {string} name @param {() => void} act */
  #button(name, act) {
    this.one(name).querySelector("button")?.addEventListener("click", act)
  }

  #show() {
    const isRefused = canNotify() && Notification.permission === "denied"
    this.there("notify", canNotify() && !isRefused && !notifies())
    this.there("notified", notifies())
    this.there("refused", isRefused)
    this.there("watch", canWatch() && !isChosen("desk-watch"))
    this.there("watched", canWatch() && isChosen("desk-watch"))
  }

  async #notify() {
    const answer = await Notification.requestPermission()
    choose("desk-notify", answer === "granted")
    this.#show()
  }

  async #watch() {
    choose("desk-watch", await mayWatch())
    document.dispatchEvent(new Event("desk-watch"))
    this.#show()
  }
}

customElements.define("desk-device", DeskDevice)
