import { fold } from "./machine.js"
import { StoreFull, StoreLost } from "./store-errors.js"
import { entry } from "./wire.js"

/**
 * @typedef {import("./types.js").Event} Event
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").LogEntry} LogEntry
 * @typedef {{append: (event: Event, entry: LogEntry | null) => Promise<void>, events: (session: string) => Promise<Event[]>}} Store
 */

/** Writes down what happens in a session, with what the server is to get of it, before anybody believes it. */
export class Diary {
  #store
  #straight

  /** @param {Store} store @param {(entry: LogEntry) => Promise<boolean>} straight sends an entry now; whether it arrived */
  constructor(store, straight) {
    this.#store = store
    this.#straight = straight
  }

  /**
   * Rejects when an event could neither be kept nor sent.
   * @param {Event} event
   * @param {State} before the state before it
   * @param {Event[]} earlier what happened before in the session
   */
  async write(event, before, earlier) {
    const sent = row(event, before)
    try {
      await this.#store.append(event, sent)
    } catch (error) {
      if (error instanceof StoreLost) return this.#anew([...earlier, event])
      // A step of this device alone is not worth stopping for; what was done is sent straight, or it was not done yet.
      if (!(error instanceof StoreFull) || (sent && !(await this.#straight(sent)))) throw error
    }
  }

  /** The browser threw the session away while it ran. The server knows what it has by the ids. @param {Event[]} events */
  async #anew(events) {
    for (const [n, event] of events.entries()) {
      await this.#store.append(event, row(event, /** @type {State} */ (fold(events.slice(0, Math.max(1, n))))))
    }
  }
}

/** @param {Event} event @param {State} before @returns {LogEntry | null} */
function row(event, before) {
  const told = entry(event, before)
  return told && { entry_id: event.id, at: event.at, ...told }
}
