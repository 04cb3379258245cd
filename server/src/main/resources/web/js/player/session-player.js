import "./scenes.js"
import { beginning } from "./beginning.js"
import { openDevice } from "./device.js"
import { notice, wait } from "./halt.js"
import { listen } from "./keys.js"
import { ofThisDevice } from "./options.js"
import { Screen } from "./screen.js"
import { Session } from "./session.js"
import { keepSupplied } from "./supply.js"
import { way } from "./way.js"
const HEARD = /** @type {const} */ (["told", "open", "close", "begin", "go-on", "checked"])
/**
 * The player: `<session-player><player-home></player-home><player-turn hidden></player-turn>…</session-player>`. It
 * begins and opens sessions, leads what the scenes tell to the one that runs, and shows the scene of the moment.
 */
export class SessionPlayer extends HTMLElement {
  options = ofThisDevice()
  device = /** @type {import("./device.js").Device | null} */ (null)
  #here = () => /** @type {import("./device.js").Device} */ (this.device)
  #screen = new Screen(this, this.options, () => this.device?.now() ?? Date.now())

  connectedCallback() {
    for (const name of HEARD) this.addEventListener(name, (event) => void this.#hear(name, /** @type {CustomEvent} */ (event).detail ?? {}))
    for (const name of ["pointerup", "keydown"]) this.addEventListener(name, this.#screen.touch)
    listen(document.body, this.#screen.hands)
    addEventListener("hashchange", () => void this.#follow())
    void this.#open()
  }

  async #open() {
    try {
      this.device = await openDevice()
    } catch {
      return this.#screen.show("blocked")
    }
    this.device.outbox.addEventListener("sent", (event) => this.#sent(/** @type {CustomEvent} */ (event).detail))
    this.dispatchEvent(new CustomEvent("device", { detail: this.device }))
    void keepSupplied(this.device)
    await this.#follow()
  }

  async #follow() {
    const there = way(location.hash)
    if (this.#screen.id() !== "" && (there.to === "stay" || (there.to === "session" && there.session === this.#screen.id()))) return
    if (there.to === "start") return this.#start(null, { pain: 0, soreness: null })
    if (there.to === "check") return this.#screen.show("check")
    if (there.to === "session" && (await this.#goOn(there.session, false))) return
    this.#screen.show("home")
    if (there.to === "options") await this.#screen.open({ scene: "options" })
  }

  /** @param {typeof HEARD[number]} name @param {any} detail */
  async #hear(name, detail) {
    switch (name) {
      case "told": return detail.kind === "signs" && this.#screen.id() === "" ? notice(this.#here(), this.#screen, detail) : this.#screen.tell(detail)
      case "open": return this.#screen.open(detail)
      case "close": return this.#screen.close()
      case "go-on": return this.#goOn(detail.session, detail.takeOver === true)
      default: return detail.ill === true ? wait(this.#here(), this.#screen, "ill", { pain: null, soreness: null }) : this.#start(detail.script ?? null, { pain: detail.pain ?? 0, soreness: detail.soreness ?? null })
    }
  }

  /** @param {string | null} id of the script that is asked for @param {import("./beginning.js").CheckIn} checkIn */
  async #start(id, checkIn) {
    const here = this.#here()
    const found = await beginning(here, id, checkIn)
    if (found.is === "home") return this.#at("")
    if (found.is === "wait") return wait(here, this.#screen, "pain", checkIn)
    if (found.is === "go-on") return this.#goOn(found.session, false)
    for (const left of await here.store.sessions()) if (!left.over) await new Session(here).abandon(left.session)
    const session = this.#screen.take(new Session(here))
    await session.begin(found.script, { flow: this.options.chosen.flow, ...checkIn })
    this.#at(session.id)
  }

  async #goOn(/** @type {string} */ id, /** @type {boolean} */ takeOver) {
    const found = await this.#screen.take(new Session(this.#here())).open(id, this.options.chosen.flow, takeOver)
    const kept = (await this.#here().store.sessions()).find(({ session }) => session === id)
    if (found) this.#at(id)
    if (kept) this.#sent({ row: kept, summary: kept.summary })
    return found
  }

  /** The address says where a reload goes on. @param {string} hash */
  #at(hash) {
    history.replaceState(null, "", hash ? "/player#" + hash : location.pathname)
    if (!hash) this.#screen.show("home")
  }

  #sent(/** @type {{row: {session: string}, summary: string | null}} */ { row, summary }) {
    if (summary && row.session === this.#screen.id()) this.querySelector("player-over")?.setAttribute("summary", summary)
  }
}

customElements.define("session-player", SessionPlayer)
