const MOST = 2

/** Timers that wait longer than this are set anew, since a computer that sleeps stops them. In milliseconds. */
const LONGEST_WAIT = 10 * 60 * 1000

/** How late a reminder may still come, when the computer slept over its time. In milliseconds. */
const LATEST = 30 * 60 * 1000

/**
 * Says which reminder is to be shown now, if any, and when to look again.
 *
 * @param {{times: number[], asked: number}} today the times of today, and when to ask for those of the next day
 * @param {number} now
 * @param {number[]} shown the times of the last ones that were shown; two a day are all there are, whatever is asked for
 * @returns {{due: number | undefined, next: number}}
 */
export function reminderTimes(today, now, shown) {
  const isOver = shown.filter((time) => new Date(time).toDateString() === new Date(now).toDateString()).length >= MOST
  const due = isOver ? undefined : today.times.filter((time) => time <= now && time > now - LATEST && time > Math.max(0, ...shown)).at(-1)
  const next = today.times.find((time) => time > now) ?? today.asked
  return { due, next: Math.max(next, now) }
}

/**
 * Returns how long to wait before looking again, in milliseconds: at least a second, and the longest wait when the
 * server did not answer or what it said is over already.
 *
 * @param {{times: number[], asked: number} | undefined} today
 * @param {number} now
 */
export function waitFor(today, now) {
  if (!today || today.asked <= now) return LONGEST_WAIT
  return Math.min(LONGEST_WAIT, Math.max(1000, reminderTimes(today, now, []).next - now))
}

/** Returns what to keep once another one is shown: the last two. @param {number[]} shown @param {number} due */
export const alsoShown = (shown, due) => [...shown, due].slice(-MOST)
