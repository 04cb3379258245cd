import { afterPaint } from "./after-paint.js"
import { askToKeep } from "./keep.js"
import { claimSession } from "./one-tab.js"
import { Runner } from "./runner.js"
import { there } from "./there.js"
import { troubleOf } from "./troubles.js"
import { kept } from "./words.js"
const LOOK = 100
/**
 * The session on the screen: it looks at the clock, tells the runner what it is told, and tells by the event `view` what
 * there is to show and by `trouble` what could not be kept (`detail`: the trouble, and what was told).
 */
export class Session extends EventTarget {
  #device
  #runner
  #tick = 0
  #stuck = false
  #claim = /** @type {{release: () => void} | null} */ (null)

  /** @param {import("./device.js").Device} device */
  constructor(device) {
    super()
    this.#device = device
    this.#runner = new Runner(device.store, async (entry) => (await device.outbox.straight(entry)).is === "sent", device.now)
    this.#runner.addEventListener("changed", () => this.show())
  }

  /** Returns the id of the session, or nothing before it began. */
  get id() { return this.#runner.state?.session ?? "" }

  /** Begins one, and returns whether it began. @param {import("./types.js").Script} script @param {object} how by which flow, and how somebody is */
  async begin(script, how) {
    if (!(await this.#claimed(false))) return this.#trouble("elsewhere", null)
    const begun = await this.tell({ kind: "start", script, ...how })
    if (begun) this.#go()
    void askToKeep()
    return begun
  }

  /** Goes on with a session of this device or of another one. Returns whether there is one. @param {string} session @param {import("./types.js").Flow} flow @param {boolean} takeOver */
  async open(session, flow, takeOver = false) {
    if (!(await this.#claimed(takeOver))) return this.#trouble("elsewhere", null)
    const found = await this.#runner.open(session, await there(this.#device, session), flow)
    if (found) this.#go()
    return found
  }

  /** Ends a session of this device that was left behind. @param {string} session */
  async abandon(session) {
    if (await this.#runner.open(session, null, "tap")) await this.#runner.abandon()
  }

  /** Tells what happened, and whether it was kept. @param {Record<string, unknown>} what */
  async tell(what) {
    try {
      await this.#runner.tell(what)
      this.#stuck = false
      afterPaint(() => void this.#device.outbox.sendNow())
      return true
    } catch (error) {
      this.#stuck = true
      return this.#trouble(troubleOf(error), what)
    }
  }

  show() {
    const view = this.#runner.view()
    if (view) this.dispatchEvent(new CustomEvent("view", { detail: { ...view, saved: kept(view.saved, this.#device.outbox.state.waiting) } }))
  }

  leave() {
    clearInterval(this.#tick)
    this.#device.store.busy = false
    this.#claim?.release()
  }

  #go() {
    this.#device.store.busy = true
    this.#tick = setInterval(() => void this.#look(), LOOK)
    this.show()
  }

  /** What time brought and could not be kept waits until somebody tries again. */
  async #look() {
    const brought = this.#stuck ? null : this.#runner.due()
    if (brought) await this.tell(brought)
    this.show()
  }

  /** @param {boolean} takeOver */
  async #claimed(takeOver) {
    this.#claim = await claimSession({ takeOver, lost: () => { this.leave(); this.#trouble("elsewhere", null) } })
    return this.#claim !== null
  }

  /** @param {import("./troubles.js").Trouble} trouble @param {Record<string, unknown> | null} what */
  #trouble(trouble, what) {
    return !this.dispatchEvent(new CustomEvent("trouble", { detail: { trouble, what } }))
  }
}
