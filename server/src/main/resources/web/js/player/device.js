import { Downloads } from "./download.js"
import { Outbox } from "./outbox.js"
import { post } from "./post.js"
import { steady } from "./steady.js"
import { openStore } from "./store.js"

const MINUTE = 60_000

/**
 * What a page has of this device: what it keeps, what it downloads and sends, and one clock for all of it.
 * @typedef {{store: import("./store.js").Store, downloads: Downloads, outbox: Outbox, now: () => number}} Device
 */

/**
 * Opens it. Rejects with StoreBlocked while a tab with an older version holds what is kept.
 * @returns {Promise<Device>}
 */
export async function openDevice() {
  const store = await openStore()
  const last = (await store.sessions()).reduce((latest, { at }) => Math.max(latest, at), 0)
  const now = steady(Date.now, () => performance.now(), last)
  const downloads = new Downloads(store, { now })
  const send = async (/** @type {LogEntry} */ entry, /** @type {Csrf | null} */ csrf, /** @type {number} */ at) => {
    const off = skew(await downloads.current())
    return post({ ...entry, at: entry.at + off }, csrf, at + off)
  }
  return { store, downloads, now, outbox: new Outbox(store, { csrf: downloads.csrf, renew: downloads.renew, now, send }) }
}

/**
 * Returns by how much the clock of this device is behind the server's, in whole minutes, so that all that is told is
 * moved by the same and keeps its order; less than that is the way there.
 * @param {import("./store.js").KeptDownload | null} kept
 * @returns {number} milliseconds
 */
export function skew(kept) {
  return kept ? Math.round((kept.download.now - kept.at) / MINUTE) * MINUTE : 0
}

/**
 * @typedef {import("./types.js").LogEntry} LogEntry
 * @typedef {import("./types.js").Download["csrf"]} Csrf
 */
