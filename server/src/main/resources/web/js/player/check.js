import { AskScene } from "./ask-scene.js"
import { putZones } from "./pain-zones.js"

/** How somebody is before a session: pain, soreness apart from it (PAIN3), or not well at all. */
export class PlayerCheck extends AskScene {
  static observedAttributes = ["hidden"]
  /** The script that is asked about; none is the next. @type {string | null} */
  #script = null

  connectedCallback() {
    super.connectedCallback()
    this.on("ill", () => this.dispatchEvent(new CustomEvent("checked", { bubbles: true, detail: { ill: true } })))
  }

  /** @param {import("./scene.js").Opening} detail */
  open(detail) {
    super.open(detail)
    this.#script = detail.script ?? null
  }

  attributeChangedCallback() {
    if (!this.hidden && this.isConnected) void this.#zones()
  }

  /** The limits of the person come with what was downloaded. */
  async #zones() {
    const kept = await this.host?.device?.downloads.current()
    const script = kept?.download.next[0]
    const scale = this.querySelector("pain-answer")
    if (script && scale) putZones(scale, script.pain)
  }

  send() {
    const soreness = this.chosen("soreness")
    this.dispatchEvent(new CustomEvent("checked", { bubbles: true, detail: { script: this.#script, pain: Number(this.chosen("before")), soreness: soreness === "" ? null : Number(soreness) } }))
  }

  /** @returns {(HTMLElement & {device: import("./device.js").Device | null}) | null} */
  get host() {
    return this.closest("session-player")
  }
}

customElements.define("player-check", PlayerCheck)
