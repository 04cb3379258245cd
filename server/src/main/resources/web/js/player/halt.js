import { uuid7 } from "./uuid7.js"

/**
 * What keeps somebody from training, told outside a session. It is kept on this device first, and then told to the
 * server; the scene that answers is there at once, whatever becomes of both.
 * @typedef {import("./device.js").Device} Device
 * @typedef {{show: (scene: string, detail: object) => void}} Shows
 */

/**
 * This is no day to train.
 * @param {Device} device
 * @param {Shows} screen
 * @param {"pain" | "ill"} why
 * @param {import("./beginning.js").CheckIn} checkIn
 */
export async function wait(device, screen, why, { pain, soreness }) {
  screen.show("waiting", { ill: why === "ill" })
  const rated = { ...(pain === null ? {} : { pain_before: pain }), ...(soreness === null ? {} : { soreness_before: soreness }) }
  await halt(device, { why, emergency: false }, why === "ill" ? { kind: "illness-told", entry: { ill: true } } : { kind: "checked-in", entry: rated })
}

/**
 * Somebody noticed a warning sign (STOP4). Where neither this device nor the server could take it, the scene says so.
 * @param {Device} device
 * @param {Shows} screen
 * @param {{signs: string[], emergency: boolean}} noticed
 */
export async function notice(device, screen, { signs, emergency }) {
  screen.show("stopped", { emergency })
  const known = await halt(device, { why: "signs", emergency }, { kind: "signs-told", entry: { signs } })
  if (!known) screen.show("stopped", { emergency, untold: true })
}

/**
 * @param {Device} device
 * @param {{why: "pain" | "ill" | "signs", emergency: boolean}} stop
 * @param {{kind: string, entry: object}} told
 * @returns {Promise<boolean>} whether this device knows it now or, where that has no room, the server
 */
async function halt({ store, outbox, now }, stop, told) {
  const at = now()
  const entry = /** @type {import("./types.js").LogEntry} */ ({ entry_id: uuid7(at), at, ...told })
  try {
    await store.stop({ ...stop, session: entry.entry_id, at }, entry)
    void outbox.sendNow()
    return true
  } catch {
    return (await outbox.straight(entry)).is === "sent"
  }
}
