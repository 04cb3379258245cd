/**
 * What waits to be sent, in the order in which it was told, and what the server never understood.
 */
export class SendRows {
  #tables

  /** @param {import("./tables.js").Tables} tables */
  constructor(tables) {
    this.#tables = tables
  }

  /** @returns {Promise<Row[]>} */
  outbox() {
    return this.#tables.read(["outbox"], (table) => table("outbox").all())
  }

  /** @param {string} id of the entry @param {string | null} summary where the server shows the session, once it is over */
  sent(id, summary) {
    return this.#tables.write(["outbox", "sessions"], async (table) => {
      const row = await found(table("outbox"), id)
      if (!row) return
      await table("outbox").delete(row.n)
      const session = await table("sessions").get(row.session)
      if (session && summary) await table("sessions").put({ ...session, summary })
    })
  }

  /** @param {string} id @param {string} sentence of the server, for the person */
  refused(id, sentence) {
    return this.#tables.write(["outbox", "refused"], async (table) => {
      const row = await found(table("outbox"), id)
      if (!row) return
      await table("outbox").delete(row.n)
      await table("refused").put({ ...row, sentence })
    })
  }

  /** @returns {Promise<Refusal[]>} in the order in which it was told */
  async refusals() {
    /** @type {Refusal[]} */
    const rows = await this.#tables.read(["refused"], (table) => table("refused").all())
    return rows.sort((a, b) => a.n - b.n)
  }

  /** @param {string} id of a refused entry that somebody has read and puts away */
  putAway(id) {
    return this.#tables.write(["refused"], (table) => table("refused").delete(id))
  }
}

/** @param {import("./tables.js").Table} outbox @param {string} id @returns {Promise<Row | undefined>} */
async function found(outbox, id) {
  return (await outbox.all()).find((row) => row.entry_id === id)
}

/**
 * @typedef {import("./store.js").Row} Row
 * @typedef {import("./store.js").Refusal} Refusal
 */
