/**
 * When the desk page looks again, in plain numbers: one timer that goes by deadlines, so that a browser which runs it
 * late does no harm.
 * Times are milliseconds since the beginning of 1970.
 */

/** Between two questions to the server, at most and at least. */
const [OFTEN, MINUTE] = [1_000, 60_000]
/** A gap between two looks that no browser makes by itself: the machine slept. */
const SLEPT = 5 * MINUTE

/**
 * Returns how long to wait: until the state changes, or a minute, since another device may have told something. Once
 * the moment of the change has passed, asking more often would not bring it.
 * @param {number} now by the server's clock @param {number | null} until when the state changes by itself
 */
export function wait(now, until) {
  const left = until === null || until <= now ? MINUTE : until - now
  return Math.min(MINUTE, Math.max(OFTEN, left + 50))
}

/**
 * Returns how long to wait after the server did not answer: longer each time, up to a minute.
 * @param {number} failures in a row
 */
export function waitAfter(failures) {
  return Math.min(MINUTE, 2_000 * 2 ** Math.min(failures, 5))
}

/**
 * Returns since when the machine was asleep, or null. A page that the browser froze, or that nobody saw, as on a locked
 * phone, has a gap as well, but nobody need have been away.
 * @param {number} before the last look @param {number} now @param {boolean} wasFrozen or hidden
 */
export function asleepSince(before, now, wasFrozen) {
  return !wasFrozen && now - before >= SLEPT ? before : null
}
