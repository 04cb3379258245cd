/** The tables of this device and their keys, the same in the database of the browser and in memory. */

/**
 * @typedef {"events" | "sessions" | "outbox" | "refused" | "kept"} TableName
 * @typedef {string | number | (string | number)[]} Key
 */

/** Events by session and place, rows to send by a place of their own that the table gives them. */
export const KEYS = /** @type {const} */ ({
  events: ["session", "n"],
  sessions: "session",
  outbox: "n",
  refused: "entry_id",
  kept: "name",
})

/**
 * A table within a transaction. `all` and `clear` take the first part of a key, and then mean the rows under it.
 * `add` rejects with a ConstraintError when there is a row of that key.
 * @typedef {{get: (key: Key) => Promise<any>, all: (first?: string) => Promise<any[]>, add: (row: any) => Promise<void>,
 *   put: (row: any) => Promise<void>, delete: (key: Key) => Promise<void>, clear: (first: string) => Promise<void>}} Table
 */

/**
 * Work in a transaction may await nothing but its tables.
 * @typedef {<T>(names: TableName[], work: (table: (name: TableName) => Table) => Promise<T>) => Promise<T>} Run
 * @typedef {{lasting: boolean, read: Run, write: Run}} Tables
 */
