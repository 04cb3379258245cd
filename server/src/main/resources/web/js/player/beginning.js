import { uuid7 } from "./uuid7.js"

/**
 * @typedef {import("./types.js").Script} Script
 * @typedef {{pain: number | null, soreness: number | null}} CheckIn how somebody is before a session, 0 to 10
 */

/** A session that stood still for so long was left, not paused. */
const LEFT = 6 * 60 * 60 * 1000

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

/**
 * Returns what the server is told when somebody does not train today.
 * @param {"pain" | "ill"} why
 * @param {CheckIn} checkIn
 * @param {number} at
 * @returns {import("./types.js").LogEntry}
 */
export function waiting(why, { pain, soreness }, at) {
  const rated = { ...(pain === null ? {} : { pain_before: pain }), ...(soreness === null ? {} : { soreness_before: soreness }) }
  return { entry_id: uuid7(at), at, ...(why === "ill" ? { kind: "illness-told", entry: { ill: true } } : { kind: "checked-in", entry: rated }) }
}
