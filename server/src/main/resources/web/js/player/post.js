/**
 * One entry on its way: what is asked of the server, and what came back.
 */

/** How long a server may take; a phone in a cellar hears nothing at all rather than a no. */
const PATIENCE = 15000

/**
 * Sends an entry, and returns null when nothing came back in time. `sent_at` is new for each try: the server takes from
 * it how far the clock of this device is off.
 * @param {import("./types.js").LogEntry} entry
 * @param {import("./types.js").Download["csrf"] | null} csrf
 * @param {number} now
 * @returns {Promise<import("./answers.js").Answer | null>}
 */
export async function post({ entry_id, kind, at, entry }, csrf, now) {
  try {
    const answer = await fetch("/api/v1/entries", {
      method: "POST",
      body: JSON.stringify({ entry_id, kind, at, sent_at: now, entry }),
      headers: { "Content-Type": "application/json", Accept: "application/json", ...(csrf && { [csrf.header]: csrf.token }) },
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    })
    const type = (answer.headers.get("Content-Type") ?? "").split(";")[0]?.trim() ?? ""
    return { status: answer.status, type, body: type.endsWith("json") ? await answer.json() : null }
  } catch {
    return null
  }
}
