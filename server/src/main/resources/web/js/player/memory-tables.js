import { StoreElsewhere, StoreFull } from "./store-errors.js"
import { KEYS } from "./tables.js"

/**
 * Tables that last as long as the page, for a browser that keeps nothing, and for tests. They keep the promise of a
 * database: what is done in one go is done as a whole or not at all.
 * @implements {Tables}
 */
export class MemoryTables {
  lasting = false
  /** How many rows there is room for. */
  room = Infinity
  #rows = new Map(Object.keys(KEYS).map((name) => [name, /** @type {Map<string, any>} */ (new Map())]))
  #places = 0
  /** @type {Promise<unknown>} */
  #last = Promise.resolve()

  /** @type {Run} */
  read = (names, work) => this.write(names, work)

  /** @type {Run} */
  write = (_names, work) => {
    const done = this.#last.then(() => this.#whole(work))
    this.#last = done.catch(() => {})
    return done
  }

  /** @template T @param {(table: (name: TableName) => Table) => Promise<T>} work */
  async #whole(work) {
    const before = new Map([...this.#rows].map(([name, rows]) => [name, new Map(rows)]))
    try {
      return await work((name) => this.#table(name))
    } catch (error) {
      this.#rows = before
      throw error
    }
  }

  /** @param {TableName} name @returns {Table} */
  #table(name) {
    const rows = this.#rows.get(name) ?? new Map()
    const path = [KEYS[name]].flat()
    const under = (/** @type {string} */ first) => [...rows.values()].filter((row) => row[path[0] ?? ""] === first)
    const keep = (/** @type {any} */ row, /** @type {boolean} */ anew) => {
      const key = keyed(path.map((part) => row[part]))
      if (anew && rows.has(key)) throw new StoreElsewhere(`There is a ${key} already`)
      if (!rows.has(key) && this.#count() >= this.room) throw new StoreFull("No room left in memory")
      rows.set(key, structuredClone(row))
    }
    return {
      get: async (key) => rows.get(keyed([key].flat())),
      all: async (first) => (first === undefined ? [...rows.values()] : under(first)),
      put: async (row) => keep(row, false),
      add: async (row) => keep(name === "outbox" ? { ...row, n: ++this.#places } : row, true),
      delete: async (key) => void rows.delete(keyed([key].flat())),
      clear: async (first) => under(first).forEach((row) => rows.delete(keyed(path.map((part) => row[part])))),
    }
  }

  #count = () => [...this.#rows.values()].reduce((sum, rows) => sum + rows.size, 0)
}

/** @param {(string | number)[]} key */
const keyed = (key) => JSON.stringify(key)

/**
 * @typedef {import("./tables.js").Tables} Tables
 * @typedef {import("./tables.js").Run} Run
 * @typedef {import("./tables.js").TableName} TableName
 * @typedef {import("./tables.js").Table} Table
 */
