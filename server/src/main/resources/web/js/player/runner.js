import { Diary } from "./diary.js"
import { due } from "./due.js"
import { InOrder } from "./in-order.js"
import { apply, fold, start } from "./machine.js"
import { happened } from "./told.js"
import { uuid7 } from "./uuid7.js"
import { view } from "./view.js"

/**
 * @typedef {import("./types.js").Event} Event
 * @typedef {import("./types.js").Download["open"][number]} Open
 * @typedef {import("./diary.js").Store} Store
 */

/**
 * Runs one session on this device: what happens is written down, then believed, then announced by the event `changed`.
 * One thing after the other, in the order in which it was told.
 */
export class Runner extends EventTarget {
  #store
  #diary
  #now
  /** @type {Event[]} */
  #events = []
  #turns = new InOrder()
  /** @type {import("./types.js").State | null} */
  state = null

  /**
   * @param {Store} store
   * @param {(entry: import("./types.js").LogEntry) => Promise<boolean>} straight sends an entry that there is no room for; whether it arrived
   * @param {() => number} now a steady clock
   */
  constructor(store, straight, now) {
    super()
    this.#store = store
    this.#diary = new Diary(store, straight)
    this.#now = now
  }

  /**
   * Goes on with a session of this device, with what other devices told of it meanwhile, or takes one over from the
   * server. Returns whether there is such a session.
   * @param {string} session
   * @param {Open | null} there as the server knows it
   * @param {import("./types.js").Flow} flow
   */
  open(session, there, flow) {
    return this.#turns.run(async () => {
      const kept = await this.#store.events(session)
      const known = new Set(kept.map(({ id }) => id))
      const news = there ? happened(there, flow).filter(({ id }) => !known.has(id)) : []
      for (const event of news) await this.#store.append(event, null)
      this.#events = [...kept, ...news]
      this.state = fold(this.#events)
      this.#announce()
      return this.state !== null
    })
  }

  /**
   * Tells what happened. Rejects, and nothing has happened, when it could neither be kept nor sent.
   * @param {Record<string, unknown>} what an event without id, session and time
   */
  tell(what) {
    return this.#turns.run(() => this.#happen(what))
  }

  /** Returns what time has brought, to be told; nothing while something else is being told. */
  due() {
    return this.state && this.#turns.waiting === 0 ? due(this.state, this.#now()) : null
  }

  /** Returns what the screen shows now. */
  view() {
    return this.state && view(this.state, this.#now())
  }

  /** Ends a session that was left behind, at the time of the last thing that was told in it. */
  abandon() {
    return this.#turns.run(() => this.#happen({ kind: "end", shortened: true }, 0))
  }

  /** @param {Record<string, unknown>} what @param {number} [now] */
  async #happen(what, now = this.#now()) {
    const at = Math.max(now, (this.state?.at ?? 0) + 1)
    const id = uuid7(at)
    const event = /** @type {Event} */ ({ ...what, id, session: this.state?.session ?? id, at })
    const next = event.kind === "start" ? start(event) : apply(/** @type {import("./types.js").State} */ (this.state), event)
    await this.#diary.write(event, this.state ?? next, this.#events)
    this.#events.push(event)
    this.state = next
    this.#announce()
  }

  #announce() {
    this.dispatchEvent(new globalThis.Event("changed"))
  }
}
