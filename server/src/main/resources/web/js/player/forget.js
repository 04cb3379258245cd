/**
 * What a device may forget. Sessions that are over and that the server has stay for 60 days or as long as they are
 * among the last 50, whichever is longer, so that what was saved can be seen without a network.
 */

const DAYS = 60
const SESSIONS = 50
const DAY = 24 * 60 * 60 * 1000

/**
 * @typedef {{session: string, script: string, title: string, startedAt: number, at: number, over: boolean,
 *   summary: string | null}} Kept a session on this device: the id of its script, when it began, when something was last
 *   told in it, and where the server shows it
 */

/**
 * Returns the sessions to forget. Nothing unsent or refused is ever among them, nor a session under way.
 * @param {Kept[]} sessions
 * @param {Set<string>} unsent sessions with rows that the server does not have
 * @param {number | null} now null when room is needed at once: then all that the server has may go
 * @returns {string[]}
 */
export function toForget(sessions, unsent, now) {
  const newest = [...sessions].sort((a, b) => b.at - a.at)
  const old = now === null ? newest : newest.slice(SESSIONS).filter(({ at }) => now - at > DAYS * DAY)
  return old.filter(({ session, over }) => over && !unsent.has(session)).map(({ session }) => session)
}
