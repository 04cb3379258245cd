import "./install-hint.js"
import "./past.js"
import "./unsent.js"
import { isLeft } from "./beginning.js"
import { paint } from "./home-face.js"
import { deviceAround, parts } from "./host.js"
import { known } from "./known.js"

/**
 * What there is to do by what this device alone knows, with the way to start it: `<player-home data-title-later="A free
 * day" …>`. It tells the host `begin` (which script), `go-on` (which session) and `open` (how somebody is), and reads
 * anew whenever something was sent, downloaded or told.
 */
export class PlayerHome extends HTMLElement {
  /** @type {import("./device.js").Device | null} */
  #device = null
  /** @type {import("./next-up.js").Upcoming | null} */
  #upcoming = null
  #away = false

  connectedCallback() {
    this.#on("start", () => this.#tell("begin", { script: this.#script, pain: 0 }))
    this.#on("anew", () => this.#tell("begin", { script: null, pain: 0 }))
    this.#on("check", () => this.#tell("open", { scene: "check", script: this.#script }))
    this.#on("go-on", () => this.#goOn())
    void deviceAround(this).then((device) => this.#use(device))
  }

  /** The host shows this scene; what there is to do may have changed since it did last. */
  show() {
    void this.#read()
  }

  main() {
    const main = [...this.querySelectorAll(".button-main")].find((each) => each.checkVisibility())
    if (main instanceof HTMLElement) main.click()
  }

  /** @param {import("./device.js").Device} device */
  #use(device) {
    this.#device = device
    const again = () => void (this.hidden || this.#read())
    device.outbox.addEventListener("state", () => {
      if (device.outbox.state.kind !== "sending") this.#away = device.outbox.state.kind === "waiting"
      again()
    })
    device.downloads.addEventListener("asked", (event) => {
      this.#away = !(/** @type {CustomEvent} */ (event).detail)
      again()
    })
    device.downloads.addEventListener("download", again)
    new MutationObserver(again).observe(this, { attributeFilter: ["hidden"] })
    again()
  }

  async #read() {
    if (!this.#device) return
    const { kept, upcoming } = await known(this.#device)
    this.#upcoming = upcoming
    const now = this.#device.now()
    paint(this, upcoming, { asOf: kept?.at ?? null, now, away: this.#away })
    const wasLeft = upcoming.kind === "running" && isLeft(upcoming.at, now)
    for (const part of parts(this, "anew")) part.hidden = !wasLeft
  }

  #goOn() {
    const up = this.#upcoming
    if (up?.kind === "running") this.#tell("go-on", { session: up.session, takeOver: up.elsewhere })
    if (up?.kind === "open") this.#tell("go-on", { session: up.session, takeOver: false })
  }

  /** The id of the session that is shown. */
  get #script() {
    return this.#upcoming && "script" in this.#upcoming ? (this.#upcoming.script?.id ?? null) : null
  }

  /** @param {string} name @param {() => void} act */
  #on(name, act) {
    for (const part of parts(this, name)) part.addEventListener("click", act)
  }

  /** @param {string} name @param {object} detail */
  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }))
  }
}

customElements.define("player-home", PlayerHome)
