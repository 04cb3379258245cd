/**
 * What the server says about the desk. The answer's own date says how far this device's clock is off.
 * @typedef {{answer: "same" | "new" | "none", skew: number | null}} Asked
 */

/**
 * Asks whether anything has changed; the answer is a few bytes when nothing has.
 * @param {string} tag of the state that is shown
 * @returns {Promise<Asked>}
 */
export async function ask(tag) {
  try {
    const answer = await fetch("/api/v1/desk", { headers: { "If-None-Match": tag }, signal: AbortSignal.timeout(10_000) })
    const skew = skewOf(answer)
    if (answer.status === 304) return { answer: "same", skew }
    return { answer: answer.ok ? "new" : "none", skew }
  } catch {
    return { answer: "none", skew: null }
  }
}

/** Milliseconds by which the server is ahead, to a second. @param {Response} answer */
function skewOf(answer) {
  const at = Date.parse(answer.headers.get("Date") ?? "")
  return Number.isNaN(at) ? null : at - Date.now()
}

/** Fetches the page as it is now, or null. @returns {Promise<Document | null>} */
export async function fresh() {
  const answer = await fetch("/desk", { signal: AbortSignal.timeout(15_000) }).catch(() => null)
  return answer?.ok ? parsed(await answer.text()) : null
}

/**
 * Sends what happened and returns where it led and the page there; null when the server did not answer.
 * @param {URLSearchParams} fields
 * @returns {Promise<{url: string, page: Document} | null>}
 */
export async function send(fields) {
  const answer = await fetch("/desk/events", { method: "POST", body: fields, signal: AbortSignal.timeout(15_000) }).catch(() => null)
  if (answer?.status === 403) location.reload()   // another token since: the page brings it
  return answer?.ok ? { url: answer.url, page: parsed(await answer.text()) } : null
}

/** @param {string} html */
function parsed(html) {
  return new DOMParser().parseFromString(html, "text/html")
}
