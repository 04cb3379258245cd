import { DeviceTables } from "./device-tables.js"
import { KeptRows } from "./kept-rows.js"
import { MemoryTables } from "./memory-tables.js"
import { SendRows } from "./send-rows.js"
import { SessionRows } from "./session-rows.js"
import { StoreBlocked } from "./store-errors.js"

/**
 * @typedef {import("./types.js").Event} Event
 * @typedef {import("./types.js").LogEntry} LogEntry
 * @typedef {import("./types.js").Download} Download
 * @typedef {import("./forget.js").Kept} Kept
 * @typedef {LogEntry & {n: number, session: string}} Row something to send; `n` is its place in the order
 * @typedef {Row & {sentence: string}} Refusal
 * @typedef {{download: Download, at: number}} KeptDownload `at` is when it was asked for, by the clock of this device
 * @typedef {{why: "signs" | "pain" | "ill", emergency: boolean, session: string, at: number}} Stop
 */

/**
 * Returns the store of this device. Where the browser keeps nothing (some private windows), it lasts as long as the
 * page and says so: `lasting` is false. Rejects with StoreBlocked while a tab with another version is open.
 * @param {IDBFactory | undefined} [factory]
 * @returns {Promise<Store>}
 */
export async function openStore(factory = globalThis.indexedDB) {
  if (!factory) return new Store(new MemoryTables())
  const store = new Store(new DeviceTables(factory))
  try {
    await store.sessions()
    return store
  } catch (error) {
    if (error instanceof StoreBlocked) throw error
    return new Store(new MemoryTables())
  }
}

/**
 * What this device keeps: the events of its sessions, what waits to be sent, and the download. Events are written before
 * anything is shown, so that a battery pulled a moment later takes nothing back.
 */
export class Store {
  #tables
  #sessions
  #rows
  #kept

  /** @param {import("./tables.js").Tables & {busy?: boolean}} tables */
  constructor(tables) {
    this.#tables = tables
    this.#sessions = new SessionRows(tables)
    this.#rows = new SendRows(tables)
    this.#kept = new KeptRows(tables)
  }

  get lasting() {
    return this.#tables.lasting
  }

  /** @param {boolean} busy whether a session runs in this tab; a newer version in another tab then waits for it */
  set busy(busy) {
    this.#tables.busy = busy
  }

  /**
   * Keeps an event, and what is to be sent of it, in one transaction: either both are on the disk afterwards or none.
   * Rejects with StoreFull, StoreLost or StoreElsewhere (store-errors.js), and nothing is kept then.
   * @param {Event} event
   * @param {LogEntry | null} entry
   */
  append = (event, entry) => this.#sessions.append(event, entry)

  /** Returns what happened in a session, in order. @param {string} session */
  events = (session) => this.#sessions.events(session)
  /** Returns every session kept here, the newest first. */
  sessions = () => this.#sessions.sessions()

  /** Returns the session under way on this device. @returns {Promise<string | null>} */
  running = async () => (await this.sessions()).find(({ over }) => !over)?.session ?? null

  /** Returns the sessions that are over, the newest first. */
  finished = async () => (await this.sessions()).filter(({ over }) => over).map(({ session }) => session)

  /** Forgets what is old and sent; with null, all that is over and sent. @param {number | null} now */
  forget = (now) => this.#sessions.forget(now)

  outbox = () => this.#rows.outbox()
  refusals = () => this.#rows.refusals()
  download = () => this.#kept.download()
  stopped = () => this.#kept.stopped()
  /** @param {string} id @param {string | null} [summary] */
  sent = (id, summary = null) => this.#rows.sent(id, summary)
  /** @param {string} id @param {string} sentence */
  refused = (id, sentence) => this.#rows.refused(id, sentence)
  /** @param {string} id */
  putAway = (id) => this.#rows.putAway(id)
  /** @param {Download} download @param {number} at */
  keepDownload = (download, at = Date.now()) => this.#kept.keepDownload(download, at)
  /** @param {Stop} stop @param {LogEntry | null} entry */
  stop = (stop, entry) => this.#kept.stop(stop, entry)
}
