import { after, pause } from "./answers.js"
import { post } from "./post.js"

/**
 * What the outbox has to do with the world outside. `csrf` is the token of the last download, `renew` gets another and
 * says whether it did; `now` is the clock that the events were told by, and `later` does something after a pause and
 * returns what takes it back.
 * @typedef {{csrf: () => Promise<Csrf | null>, renew: () => Promise<boolean>} & Partial<typeof USUAL>} Edges
 * @typedef {import("./types.js").Download["csrf"]} Csrf
 * @typedef {import("./types.js").LogEntry} LogEntry
 */

/**
 * `waiting`: entries on this device that the server does not have. `refused`: those it never understood.
 * @typedef {{kind: "idle" | "sending" | "waiting", waiting: number, refused: number, lastSent: number | null}} State
 */

export const USUAL = {
  send: post,
  now: Date.now,
  pause: (/** @type {number} */ tries) => pause(tries, Math.random()),
  later: (/** @type {() => void} */ run, /** @type {number} */ milliseconds) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

/**
 * Offers an entry to the server. A token that ran out is renewed once for each try.
 * @param {LogEntry} entry
 * @param {Required<Edges>} edges
 * @returns {Promise<import("./answers.js").Meaning>}
 */
export async function offered({ entry_id, kind, at, entry }, { send, csrf, now, renew }) {
  const again = async () => after(await send({ entry_id, kind, at, entry }, await csrf(), now()))
  const meaning = await again()
  if (meaning.is !== "token") return meaning
  return (await renew()) ? again() : { is: "later" }
}
