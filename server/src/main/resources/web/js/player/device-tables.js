import { table, upgrade } from "./device-table.js"
import { givenUp, opened, written } from "./idb.js"
import { StoreBlocked, ours } from "./store-errors.js"

const NAME = "plumbline"
const VERSION = 1

/**
 * The tables in the database of this browser. A database that was closed or thrown away under us is opened anew with
 * the next call, and is empty then. Writing is strict: it is done when it is on the disk.
 * @implements {Tables}
 */
export class DeviceTables {
  lasting = true
  /** Set while a session runs in this tab: a newer version in another tab then waits for the database. */
  busy = false
  #factory
  /** @type {Promise<IDBDatabase> | null} */
  #db = null

  /** @param {IDBFactory} factory */
  constructor(factory) {
    this.#factory = factory
  }

  /** @type {Run} */
  read = (names, work) => this.#run(names, "readonly", work)

  /** @type {Run} */
  write = (names, work) => this.#run(names, "readwrite", work)

  /**
   * @template T
   * @param {TableName[]} names
   * @param {IDBTransactionMode} mode
   * @param {(table: (name: TableName) => Table) => Promise<T>} work
   * @returns {Promise<T>}
   */
  async #run(names, mode, work) {
    const transaction = await this.#transaction(names, mode)
    const end = written(transaction)
    end.catch(() => {})
    try {
      const result = await work((name) => table(transaction.objectStore(name)))
      await end
      return result
    } catch (error) {
      givenUp(transaction)
      // A disk that is full may say so only at the end, as the reason why the whole was given up.
      throw ours(transaction.error ?? error)
    }
  }

  /** @param {TableName[]} names @param {IDBTransactionMode} mode */
  async #transaction(names, mode) {
    try {
      return (await this.#opened()).transaction(names, mode, { durability: "strict" })
    } catch (error) {
      if (/** @type {Error} */ (error).name !== "InvalidStateError") throw error
      this.#db = null
      return (await this.#opened()).transaction(names, mode, { durability: "strict" })
    }
  }

  #opened() {
    const blocked = () => new StoreBlocked("A tab with an older version holds the database")
    this.#db ??= opened(this.#factory, NAME, VERSION, { upgrade, blocked }).then((db) => this.#watched(db))
    this.#db.catch(() => (this.#db = null))
    return this.#db.catch((error) => Promise.reject(ours(error)))
  }

  /** @param {IDBDatabase} db */
  #watched(db) {
    db.onclose = () => (this.#db = null)
    db.onversionchange = (event) => {
      // Null: somebody deletes the database. Then there is nothing to hold on to.
      if (this.busy && event.newVersion !== null) return
      db.close()
      this.#db = null
    }
    return db
  }
}

/**
 * @typedef {import("./tables.js").Tables} Tables
 * @typedef {import("./tables.js").Run} Run
 * @typedef {import("./tables.js").TableName} TableName
 * @typedef {import("./tables.js").Table} Table
 */
