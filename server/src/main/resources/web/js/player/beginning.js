/**
 * @typedef {import("./types.js").Download} Download
 * @typedef {import("./types.js").Script} Script
 * @typedef {{pain: number | null, soreness: number | null}} CheckIn how somebody is before a session, 0 to 10
 */

/**
 * Finds the script that a session begins with: the one asked for, or what comes next; the softer one where sore muscles
 * ask for it (D4).
 * @param {Download | undefined} download
 * @param {string | null} id
 * @param {CheckIn} checkIn
 * @returns {Script | null}
 */
export function chosen(download, id, { soreness }) {
  const script = download?.next.find((each) => id === null || each.id === id) ?? null
  const { sore } = script ?? { sore: null }
  return sore && soreness !== null && soreness >= sore.from ? sore.script : script
}

/**
 * Whether this is no day to train: it hurts so much before the first set that every exercise would end at once (PAIN1).
 * @param {Script} script
 * @param {CheckIn} checkIn
 */
export function waits(script, { pain }) {
  return pain !== null && pain >= script.pain.red
}
