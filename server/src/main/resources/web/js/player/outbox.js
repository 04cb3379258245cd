import { alone } from "./locks.js"
import { USUAL, offered } from "./outbox-edges.js"

/**
 * Sends what was told, one entry after the other in the order in which it was told, over all tabs. An entry leaves this
 * device when the server has it; one that the server never understands is kept apart and the rest goes on.
 * It tells its state by the event `state`, and what arrived by `sent` (`detail`: the row and the page of the summary).
 */
export class Outbox extends EventTarget {
  /** @type {import("./outbox-edges.js").State} */
  state = { kind: "idle", waiting: 0, refused: 0, lastSent: null }
  #store
  #edges
  #tries = 0
  #again = false
  #cancel = () => {}
  /** @type {Promise<void> | null} */
  #run = null

  /** @param {Sending} store @param {Edges} edges */
  constructor(store, edges) {
    super()
    this.#store = store
    this.#edges = { ...USUAL, ...edges }
  }

  /** Begins, and from then on wakes when the network or the person comes back. */
  start() {
    addEventListener("online", () => this.sendNow())
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void this.sendNow()
    })
    return this.sendNow()
  }

  /** Tries at once, and returns when nothing waits any more or the server did not take it. @returns {Promise<void>} */
  sendNow() {
    this.#cancel()
    this.#again = this.#run !== null
    this.#run ??= this.#all().finally(() => {
      this.#run = null
      if (this.#again) void this.sendNow()
    })
    return this.#run
  }

  /**
   * Sends an entry that this device has no room for, after everything that waits.
   * @param {LogEntry} entry
   * @returns {Promise<import("./answers.js").Meaning>} later when it was not taken; then it has to be offered again
   */
  async straight(entry) {
    await this.sendNow()
    return this.state.waiting > 0 ? { is: "later" } : offered(entry, this.#edges)
  }

  async #all() {
    try {
      await alone("plumbline-outbox", () => this.#inOrder())
      await this.#tell("waiting")
    } catch {
      // The store does not answer; what is in it waits there.
    }
    this.#tries = this.state.waiting === 0 ? 0 : this.#tries + 1
    if (this.#tries > 0) this.#cancel = this.#edges.later(() => this.sendNow(), this.#edges.pause(this.#tries))
  }

  async #inOrder() {
    for (let [row] = await this.#store.outbox(); row; [row] = await this.#store.outbox()) {
      await this.#tell("sending")
      const meaning = await offered(row, this.#edges)
      if (meaning.is === "sent") await this.#took(row, meaning.summary)
      else if (meaning.is === "refused") await this.#store.refused(row.entry_id, meaning.sentence)
      else return
    }
  }

  /** @param {Row} row @param {string | null} summary */
  async #took(row, summary) {
    this.#tries = 0
    await this.#store.sent(row.entry_id, summary)
    this.state = { ...this.state, lastSent: this.#edges.now() }
    this.dispatchEvent(new CustomEvent("sent", { detail: { row, summary } }))
  }

  /** @param {Outbox["state"]["kind"]} kind */
  async #tell(kind) {
    const waiting = (await this.#store.outbox()).length
    const refused = (await this.#store.refusals()).length
    this.state = { ...this.state, kind: waiting === 0 ? "idle" : kind, waiting, refused }
    this.dispatchEvent(new CustomEvent("state", { detail: this.state }))
  }
}

/**
 * @typedef {import("./outbox-edges.js").Edges} Edges
 * @typedef {import("./types.js").LogEntry} LogEntry
 * @typedef {import("./store.js").Row} Row
 * @typedef {Pick<import("./store.js").Store, "outbox" | "sent" | "refused" | "refusals">} Sending
 */
