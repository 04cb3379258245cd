import { Cueing } from "./cueing.js"
import { hint } from "./hint.js"
import { Stage } from "./stage.js"
import { Troubles } from "./troubles.js"
import { say } from "../say.js"

/** @typedef {import("./types.js").View} View */

/** Phases in which time runs, so that it is paused while something lies over them. */
const RUNS = ["turn", "rest"]

/** What is seen and heard of a session, and what the hands can do. */
export class Screen {
  #stage
  #troubles
  #cueing
  /** @type {import("./session.js").Session | null} */
  #session = null
  /** @type {View | null} */
  #view = null
  #changes = false

  /** @param {HTMLElement} host @param {import("./options.js").Options} options @param {() => number} now */
  constructor(host, options, now) {
    this.#stage = new Stage(host)
    this.#troubles = new Troubles(host)
    this.#cueing = new Cueing({ options, announce: say, hint, now, keys: this })
  }

  /** Returns the id of the session that is shown, or nothing. */
  get id() {
    return this.#session?.id ?? ""
  }

  /** Shows a session from now on; the one before is left where it is. @param {import("./session.js").Session | null} session */
  take(session) {
    this.#session?.leave()
    this.#cueing.stop()
    this.#stage.close()
    this.#session = session
    this.#view = null
    session?.addEventListener("view", (event) => session === this.#session && this.#show(/** @type {CustomEvent} */ (event).detail))
    session?.addEventListener("trouble", (event) => session === this.#session && this.#trouble(/** @type {CustomEvent} */ (event).detail))
  }

  /** Shows a scene that belongs to no session. @param {string} name */
  show(name) {
    this.take(null)
    this.#stage.show(name, null)
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
    const stands = this.#view === null || this.#view.paused || !RUNS.includes(this.#view.phase)
    if (!stands && !(await this.#stand("pause"))) return
    this.#stage.open(detail)
    if (this.#view) this.#session?.show()
    else this.#stage.show("home", null)
  }

  async close() {
    if (this.#view?.paused && !(await this.#stand("resume"))) return
    this.#stage.close()
    if (this.#view) this.#session?.show()
    else this.#stage.show("home", null)
  }

  /** @param {{trouble: import("./session.js").Trouble, what: Record<string, unknown> | null}} detail */
  #trouble({ trouble, what }) {
    if (trouble === "elsewhere") return this.show("elsewhere")
    this.#troubles.say(this.#stage.scene, trouble, what, this.#view)
  }

  /** The hands: what keys, and those of a headset, do. */
  main = () => this.#stage.scene?.main()
  step = (/** @type {number} */ by) => this.#stage.scene?.step(by)
  pause = () => (this.#stage.over === "" ? this.open({ scene: "pause" }) : this.close())
  resume = () => (this.#stage.over === "" ? undefined : this.close())
  again = () => this.tell({ kind: "again" })
  hurts = () => (this.#stage.over === "" && this.#view?.line ? this.open(/** @type {any} */ ({ scene: "pain", item: this.#view.item })) : undefined)
  touch = () => this.#cueing.touch()
}
