import { got } from "./idb.js"
import { KEYS } from "./tables.js"

/** @param {IDBDatabase} db */
export function upgrade(db) {
  for (const [name, keyPath] of Object.entries(KEYS)) {
    db.createObjectStore(name, { keyPath: /** @type {string | string[]} */ (keyPath), autoIncrement: keyPath === "n" })
  }
}

/** @param {IDBObjectStore} rows @returns {import("./tables.js").Table} */
export function table(rows) {
  const under = (/** @type {string} */ first) => IDBKeyRange.bound([first], [first, []])
  return {
    get: (key) => got(rows.get(key)),
    all: (first) => got(rows.getAll(first === undefined ? null : under(first))),
    add: (row) => got(rows.add(row)).then(() => {}),
    put: (row) => got(rows.put(row)).then(() => {}),
    delete: (key) => got(rows.delete(key)),
    clear: (first) => got(rows.delete(under(first))),
  }
}
