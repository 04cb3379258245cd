import { known } from "./known.js"

/**
 * @typedef {import("./types.js").Script} Script
 * @typedef {{pain: number | null, soreness: number | null}} CheckIn how somebody is before a session, 0 to 10
 * @typedef {{is: "begin", script: Script} | {is: "go-on", session: string} | {is: "wait"} | {is: "home"}} Beginning
 */

/** A session that stood still for so long was left, not paused. */
const LEFT = 6 * 60 * 60 * 1000
/** How long somebody whose session came lately waits to hear whether there is a newer one, and what lately means. */
const PATIENCE = 2000
const LATELY = 12 * 60 * 60 * 1000

/**
 * Returns what happens when somebody wants to begin: what is under way goes on, unless it was left behind; what comes
 * next begins; a day that is none to train waits. Where there is nothing to begin, the home scene says why.
 * @param {import("./device.js").Device} device
 * @param {string | null} id of the script that is asked for
 * @param {CheckIn} checkIn
 * @returns {Promise<Beginning>}
 */
export async function beginning(device, id, checkIn) {
  await newest(device)
  const { kept, upcoming } = await known(device)
  const runs = upcoming.kind === "open" || (upcoming.kind === "running" && !isLeft(upcoming.at, device.now()))
  if (runs) return { is: "go-on", session: upcoming.session }
  if (!["due", "later", "rest", "running"].includes(upcoming.kind)) return { is: "home" }
  const next = "script" in upcoming ? upcoming.script : kept?.download.next[0]
  const script = kept?.download.next.find((each) => each.id === id) ?? next
  if (!script) return { is: "home" }
  return waits(script, checkIn) ? { is: "wait" } : { is: "begin", script: softened(script, checkIn) }
}

/**
 * What is kept here may be older than what Today has just shown. After days away the server may ask for less than before
 * (B1 to B5), so its answer is waited for then, as long as there is a network to wait for.
 * @param {import("./device.js").Device} device
 */
async function newest({ downloads, now }) {
  const asked = downloads.refresh()
  const kept = await downloads.current()
  const isNew = kept !== null && now() - kept.at < LATELY
  await Promise.race([asked, isNew ? new Promise((resolve) => setTimeout(resolve, PATIENCE)) : asked])
}

/**
 * Returns what a session is done by: the softer script where sore muscles ask for it (D4).
 * @param {Script} script
 * @param {CheckIn} checkIn
 */
export function softened(script, { soreness }) {
  return script.sore && soreness !== null && soreness >= script.sore.from ? script.sore.script : script
}

/**
 * Whether this is no day to train: it hurts so much before the first set that every exercise would end at once (PAIN1).
 * @param {Script} script
 * @param {CheckIn} checkIn
 */
export function waits(script, { pain }) {
  return pain !== null && pain >= script.pain.red
}

/**
 * Whether a session under way was left behind: who begins anew then wants another one, and what was done of it counts.
 * @param {number} at when something was last told in it
 * @param {number} now
 */
export function isLeft(at, now) {
  return now - at > LEFT
}
