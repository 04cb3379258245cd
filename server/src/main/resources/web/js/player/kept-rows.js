/**
 * What this device keeps one of: the last download, and what was last told here that ends training.
 */
export class KeptRows {
  #tables

  /** @param {import("./tables.js").Tables} tables */
  constructor(tables) {
    this.#tables = tables
  }

  /** @param {import("./types.js").Download} download @param {number} at */
  keepDownload(download, at) {
    return this.#tables.write(["kept"], (table) => table("kept").put({ name: "download", download, at }))
  }

  /** @returns {Promise<import("./store.js").KeptDownload | null>} */
  async download() {
    return (await this.#tables.read(["kept"], (table) => table("kept").get("download"))) ?? null
  }

  /**
   * Keeps that there is no training for now, and what the server is to know of it. A warning sign that is told in a
   * session stops by itself.
   * @param {Stop} stop
   * @param {import("./types.js").LogEntry | null} entry
   */
  stop(stop, entry) {
    return this.#tables.write(["kept", "outbox"], async (table) => {
      await table("kept").put({ name: "stop", ...stop })
      if (entry) await table("outbox").add({ ...entry, session: stop.session })
    })
  }

  /** Returns what was last told, whether or not it still counts. @returns {Promise<Stop | null>} */
  async stopped() {
    return (await this.#tables.read(["kept"], (table) => table("kept").get("stop"))) ?? null
  }
}

/** @typedef {import("./store.js").Stop} Stop */
