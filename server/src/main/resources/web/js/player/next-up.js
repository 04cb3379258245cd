/**
 * What there is to do now, by what this device alone knows. The server may know better; it is asked whenever it is there.
 */

/** Days without a session that are no break yet (B1), in milliseconds. */
const NO_BREAK = 7 * 24 * 60 * 60 * 1000

/**
 * - stopped: a warning sign was told here, and the server has not said what follows. off: it hurts too much today, or
 *   somebody is ill. wait: the server said to wait. None of them has a way to start.
 * - running: a session is under way here, or in another tab. open: one is under way on another device.
 * - due, later, rest: the next session, today, on a day to come, or after one that was done today. done: all that was
 *   downloaded is done. empty: nothing is here. old: what is here was made before a break, and asks for too much.
 * @typedef {{kind: "stopped", emergency: boolean} | {kind: "off", ill: boolean}
 *   | {kind: "wait", title: string, words: string, href: string, script: Script | null}
 *   | {kind: "running", session: string, at: number, elsewhere: boolean} | {kind: "open", session: string, at: number}
 *   | {kind: "due" | "later" | "rest", script: Script} | {kind: "done"} | {kind: "empty"} | {kind: "old"}} Upcoming
 */

/**
 * @typedef {{kept: KeptDownload | null, sessions: Kept[], unsent: Set<string>, stop: Stop | null, elsewhere: boolean,
 *   dayOf: (at: number) => string, now: number}} Known
 * `unsent`: sessions with entries that the server does not have. `elsewhere`: a session runs in another tab. `dayOf`: the
 * date of a time where this device is, `2026-11-24`.
 */

/** @param {Known} known @returns {Upcoming} */
export function upcoming(known) {
  const { kept, sessions, elsewhere } = known
  const stop = standing(known)
  if (stop?.why === "signs") return { kind: "stopped", emergency: stop.emergency }
  const running = sessions.find(({ over }) => !over)
  if (running) return { kind: "running", session: running.session, at: running.at, elsewhere }
  const open = kept?.download.open.find(({ session }) => !sessions.some((own) => own.session === session))
  if (open) return { kind: "open", session: open.session, at: open.at }
  if (stop) return { kind: "off", ill: stop.why === "ill" }
  const script = next(known)
  if (kept?.download.wait) return { kind: "wait", ...kept.download.wait, script }
  if (script && known.now > holdsUntil(known)) return { kind: "old" }
  if (script) return whenDue(script, known)
  return { kind: (kept?.download.next.length ?? 0) > 0 ? "done" : "empty" }
}

/**
 * Finds the first of the downloaded sessions that was not done here since, and returns null when there is none. The
 * same session may be done again once the server offers it again.
 * @param {Pick<Known, "kept" | "sessions" | "unsent">} known
 */
export function next(known) {
  const done = doneSince(known).map(({ script }) => script)
  const isDone = (/** @type {Script} */ { id, sore }) => done.includes(id) || (sore !== null && done.includes(sore.script.id))
  return known.kept?.download.next.find((script) => !isDone(script)) ?? null
}

/** The sessions that the server did not know when it was asked. @param {Pick<Known, "kept" | "sessions" | "unsent">} known */
function doneSince({ kept, sessions, unsent }) {
  return sessions.filter(({ over, session, startedAt }) => over && (startedAt >= (kept?.at ?? 0) || unsent.has(session)))
}

/**
 * What was told here ends training until the server, which has been told of it, says what follows. Pain is for a day.
 * @param {Known} known
 */
function standing({ stop, kept, unsent, dayOf, now }) {
  if (!stop) return null
  const isOpen = stop.at >= (kept?.at ?? 0) || unsent.has(stop.session)
  return isOpen && (stop.why !== "pain" || dayOf(stop.at) === dayOf(now)) ? stop : null
}

/** A session that was done here since counts as well: the break begins after it (B1). @param {Known} known */
function holdsUntil({ kept, sessions }) {
  const done = sessions.filter(({ over, startedAt }) => over && startedAt >= (kept?.at ?? 0)).map(({ at }) => at + NO_BREAK)
  return Math.max(kept?.download.until ?? Infinity, ...done)
}

/** The day may have come while this device was alone. @param {Script} script @param {Known} known @returns {Upcoming} */
function whenDue(script, known) {
  const today = known.dayOf(known.now)
  const isToday = (/** @type {Kept} */ { over, startedAt }) => over && known.dayOf(startedAt) === today
  if (doneSince(known).some(isToday)) return { kind: "rest", script }
  if (script.date <= today) return { kind: "due", script }
  return { kind: known.sessions.some(isToday) ? "rest" : "later", script }
}

/**
 * @typedef {import("./types.js").Script} Script
 * @typedef {import("./forget.js").Kept} Kept
 * @typedef {import("./store.js").KeptDownload} KeptDownload
 * @typedef {import("./store.js").Stop} Stop
 */
