import { Downloads } from "./download.js"
import { Outbox } from "./outbox.js"
import { steady } from "./steady.js"
import { openStore } from "./store.js"

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
  const downloads = new Downloads(store)
  const outbox = new Outbox(store, { csrf: downloads.csrf, renew: downloads.renew, now })
  return { store, downloads, outbox, now }
}
