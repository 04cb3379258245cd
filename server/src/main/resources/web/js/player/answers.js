/**
 * What an answer of the server means for the entry that was sent. Only the server's own yes takes an entry off this
 * device: a hotel's login page answers 200 as well.
 */

/**
 * @typedef {{status: number, type: string, body: unknown}} Answer `type` is its media type, `body` the parsed JSON or null
 * @typedef {{is: "sent", summary: string | null} | {is: "refused", sentence: string} | {is: "token"} | {is: "later"}} Meaning
 */

/**
 * @param {Answer | null} answer null when there was none, or none in time
 * @returns {Meaning}
 */
export function after(answer) {
  if (!answer) return { is: "later" }
  const body = /** @type {Record<string, unknown>} */ (answer.body ?? {})
  if (answer.status === 200 && body.stored === true) {
    return { is: "sent", summary: typeof body.summary === "string" ? body.summary : null }
  }
  if (answer.status === 422 && answer.type === "application/problem+json") {
    return { is: "refused", sentence: String(body.detail ?? body.title ?? "The server did not understand this.") }
  }
  return { is: answer.status === 403 ? "token" : "later" }
}

/**
 * Returns how long to wait after so many tries that came to nothing: 1 s, 2 s, 4 s and on up to a minute. Chance, from 0
 * to 1, takes away up to a fifth, so that the phones of a house do not all come back in the same moment.
 * @param {number} tries from 1 on
 * @param {number} chance
 * @returns {number} milliseconds
 */
export function pause(tries, chance) {
  return Math.round(Math.min(60, 2 ** (tries - 1)) * 1000 * (1 - chance / 5))
}
