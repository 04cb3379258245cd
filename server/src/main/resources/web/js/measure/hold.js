/** A tap this soon after the one that began is its second half. In milliseconds. */
const SAME_TAP = 350

/** Whether a tap or a key still belongs to the one that began the hold. @param {number} since @param {number} now */
export const isSameTap = (since, now) => now - since < SAME_TAP

/**
 * Where a hold stands: the seconds to get ready count down, then the hold counts up, and at the most it ends by itself.
 * @param {number} since when it was begun, in milliseconds
 * @param {number} now
 * @param {number} lead seconds to get ready
 * @param {number} most the longest hold, in seconds
 * @returns {{phase: "ready" | "on" | "over", seconds: number}}
 */
export function look(since, now, lead, most) {
  const passed = now - since - lead * 1000
  if (passed < 0) return { phase: "ready", seconds: Math.ceil(-passed / 1000) }
  const seconds = Math.floor(passed / 1000)
  return seconds >= most ? { phase: "over", seconds: most } : { phase: "on", seconds }
}
