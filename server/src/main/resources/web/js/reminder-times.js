/** How late a reminder may still come, when the computer slept over its time. In milliseconds. */
const LATEST = 30 * 60 * 1000

/**
 * Says which reminder is to be shown now, if any, and when to look again.
 *
 * @param {{times: number[], asked: number}} today the times of today, and when to ask for those of the next day
 * @param {number} now
 * @param {number} shown the time of the last one that was shown, 0 for none
 * @returns {{due: number | undefined, next: number}}
 */
export function reminderTimes(today, now, shown) {
  const due = today.times.filter((time) => time <= now && time > now - LATEST && time > shown).at(-1)
  const next = today.times.find((time) => time > now) ?? today.asked
  return { due, next: Math.max(next, now) }
}
