import { toForget } from "./forget.js"
import { StoreFull, StoreLost } from "./store-errors.js"

/**
 * The sessions of this device and what happened in them.
 */
export class SessionRows {
  #tables
  /** @type {Map<string, number>} the place of the next event of each session that was read here */
  #next = new Map()
  /** @type {Promise<unknown>} */
  #last = Promise.resolve()

  /** @param {import("./tables.js").Tables} tables */
  constructor(tables) {
    this.#tables = tables
  }

  /** @param {Event} event @param {LogEntry | null} entry @returns {Promise<void>} */
  append(event, entry) {
    const written = this.#last.then(() => this.#appendOrMakeRoom(event, entry))
    this.#last = written.catch(() => {})
    return written
  }

  /** @param {Event} event @param {LogEntry | null} entry */
  async #appendOrMakeRoom(event, entry) {
    try {
      await this.#append(event, entry)
    } catch (error) {
      if (!(error instanceof StoreFull) || (await this.forget(null)) === 0) throw error
      await this.#append(event, entry)
    }
  }

  /**
   * The place of an event is the one after the last that this tab knows. When another tab wrote there meanwhile, `add`
   * finds the place taken, and nothing is kept: a session cannot go on in two tabs.
   * @param {Event} event
   * @param {LogEntry | null} entry
   */
  async #append(event, entry) {
    const { session } = event
    if (event.kind !== "start" && !this.#next.has(session)) await this.events(session)
    const n = event.kind === "start" ? 0 : (this.#next.get(session) ?? 0)
    await this.#tables.write(["events", "sessions", "outbox", "kept"], async (table) => {
      const kept = await table("sessions").get(session)
      if (!kept && event.kind !== "start") throw new StoreLost("This device no longer has the session")
      const signs = event.kind === "signs" ? { name: "stop", why: "signs", emergency: event.emergency, session, at: event.at } : null
      await Promise.all([
        table("events").add({ session, n, event }),
        table("sessions").put(withTold(kept, event)),
        entry && table("outbox").add({ ...entry, session }), signs && table("kept").put(signs),
      ])
    })
    this.#next.set(session, n + 1)
  }

  /** @param {string} session @returns {Promise<Event[]>} */
  async events(session) {
    const rows = await this.#tables.read(["events"], (table) => table("events").all(session))
    this.#next.set(session, rows.length)
    return rows.map(({ event }) => event)
  }

  /** The newest first. @returns {Promise<Kept[]>} */
  async sessions() {
    /** @type {Kept[]} */
    const rows = await this.#tables.read(["sessions"], (table) => table("sessions").all())
    return rows.sort((a, b) => b.startedAt - a.startedAt)
  }

  /** @param {number | null} now @returns {Promise<number>} how many sessions went */
  forget(now) {
    return this.#tables.write(["events", "sessions", "outbox", "refused"], async (table) => {
      const unsent = [...(await table("outbox").all()), ...(await table("refused").all())].map((row) => row.session)
      const old = toForget(await table("sessions").all(), new Set(unsent), now)
      for (const session of old) {
        await table("events").clear(session)
        await table("sessions").delete(session)
      }
      return old.length
    })
  }
}

/** @param {Kept | undefined} kept @param {Event} event @returns {Kept | undefined} */
function withTold(kept, event) {
  const { session, at } = event
  if (event.kind === "start") {
    return { session, script: event.script.id, title: event.script.title, startedAt: at, at, over: false, summary: null }
  }
  return kept && { ...kept, at, over: kept.over || event.kind === "end" || event.kind === "signs" }
}

/**
 * @typedef {import("./types.js").Event} Event
 * @typedef {import("./types.js").LogEntry} LogEntry
 * @typedef {import("./forget.js").Kept} Kept
 */
