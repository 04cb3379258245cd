import { Cueing } from "./cueing.js"
import { handsOf } from "./hands.js"
import { hint } from "./hint.js"
import { Stage } from "./stage.js"
import { Troubles } from "./troubles.js"
import { say } from "../say.js"

/** @typedef {import("./types.js").View} View */

/** What is seen and heard of a session. */
export class Screen {
  #stage
  #troubles
  #cueing
  #session = /** @type {import("./session.js").Session | null} */ (null)
  #view = /** @type {View | null} */ (null)
  #changes = false

  /** @param {HTMLElement} host @param {import("./options.js").Options} options @param {() => number} now */
  constructor(host, options, now) {
    this.#stage = new Stage(host)
    this.#troubles = new Troubles(host)
    this.hands = handsOf(this, this.#stage, () => this.#view)
    this.#cueing = new Cueing({ options, announce: say, hint, now, keys: this.hands })
  }

  /** A touch, after which the browser lets things sound. */
  touch = () => this.#cueing.touch()
  /** Returns the id of the session that is shown, or nothing. */
  id = () => this.#session?.id ?? ""

  /** Shows a session from now on; the one before is left where it is. @template {import("./session.js").Session | null} T @param {T} session @returns {T} */
  take(session) {
    this.#session?.leave()
    this.#cueing.stop()
    this.#stage.close()
    this.#session = session
    this.#view = null
    session?.addEventListener("view", (event) => session === this.#session && this.#show(/** @type {CustomEvent} */ (event).detail))
    session?.addEventListener("trouble", (event) => session === this.#session && this.#trouble(/** @type {CustomEvent} */ (event).detail))
    return session
  }

  /** Shows a scene that belongs to no session. @param {string} name @param {object} [detail] */
  show(name, detail) {
    this.take(null)
    this.#stage.show(name, null)
    if (detail) this.#stage.scene?.open?.(detail)
  }

  /** @param {View} view */
  #show(view) {
    if (view.phase === "over" || view.phase === "stopped") this.#session?.leave()
    if (view.paused && this.#stage.over === "" && !this.#changes) this.#stage.open({ scene: "pause" })
    this.#stage.show(view.phase, view)
    this.#cueing.play(this.#view, view)
    this.#view = view
  }

  /** @param {Record<string, unknown>} what */
  async tell(what) {
    if (!(await this.#session?.tell(what))) return
    this.#troubles.over()
    if (what.kind === "pain" && what.stops) return this.open(/** @type {any} */ ({ scene: "enough", item: what.item }))
    if (this.#stage.over !== "" && what.kind !== "flow") await this.close()
  }

  /** Lets time stand or go on. Until that is written down, what is seen stays. @param {"pause" | "resume"} kind */
  async #stand(kind) {
    this.#changes = true
    const kept = await this.#session?.tell({ kind })
    this.#changes = false
    return kept
  }

  /** Opens a scene over the session, which stands still meanwhile. @param {{scene: string}} detail */
  async open(detail) {
    const stands = this.#view?.paused !== false || (this.#view.phase !== "turn" && this.#view.phase !== "rest")
    if (!stands && !(await this.#stand("pause"))) return
    this.#stage.open(detail)
    this.#again()
  }

  async close() {
    if (this.#view?.paused && !(await this.#stand("resume"))) return
    this.#stage.close()
    this.#again()
  }

  #again() {
    if (this.#view) this.#session?.show()
    else this.#stage.show("home", null)
  }

  /** @param {{trouble: import("./troubles.js").Trouble, what: Record<string, unknown> | null}} detail */
  #trouble({ trouble, what }) {
    if (trouble === "elsewhere") return this.show("elsewhere")
    this.#troubles.say(this.#stage.scene, trouble, what, this.#view)
  }
}
