import { repSeconds } from "./place.js"
import { running } from "./plan.js"

/**
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Tone} Tone
 * @typedef {{at: number, tone: Tone}} Ahead a tone and when it sounds, by the steady clock
 */

/** A hold from this long on has a tone in its middle. */
const LONG_HOLD = 10

/**
 * Returns the tones that will sound by themselves until somebody does something: the last three seconds and the end of
 * every stretch of a set, or of a rest. A phone whose screen is off runs no scripts in time, but plays what was handed
 * over before; so they are all known ahead.
 * @param {State} state
 * @param {number} now
 * @returns {Ahead[]} in their order, only what is still to come
 */
export function ahead(state, now) {
  const { phase, paused } = state
  if (paused !== null) return []
  if (phase.kind === "rest") return toCome([...ticks(phase.until), { at: phase.until, tone: "over" }], now)
  const line = phase.kind === "turn" ? state.lines[phase.item] : undefined
  if (phase.kind !== "turn" || phase.since === null || line === undefined) return []
  let begins = phase.since
  const tones = phase.plan.flatMap((stretch, n) => {
    const from = begins
    begins += stretch.seconds * 1000
    return during(stretch, from, endTone(phase.plan[n + 1]), repSeconds(line.item))
  })
  return running(phase.plan, (now - phase.since) / 1000) ? toCome(tones, now) : []
}

/**
 * @param {import("./types.js").Stretch} stretch
 * @param {number} from
 * @param {Tone} end
 * @param {number} rep seconds
 * @returns {Ahead[]}
 */
function during({ kind, seconds }, from, end, rep) {
  const until = from + seconds * 1000
  if (kind === "reps") return [...repetitions(from, seconds / rep, rep), { at: until, tone: end }]
  const half = kind === "hold" && seconds >= LONG_HOLD ? [{ at: from + seconds * 500, tone: /** @type {const} */ ("half") }] : []
  return [...half, ...ticks(until).filter(({ at }) => at > from), { at: until, tone: end }]
}

/** What the end of a stretch sounds like, by what follows. @param {import("./types.js").Stretch | undefined} next @returns {Tone} */
function endTone(next) {
  if (next === undefined) return "done"
  return next.kind === "change" ? "switch" : "go"
}

/** @param {number} end @returns {Ahead[]} */
function ticks(end) {
  return [3, 2, 1].map((seconds) => ({ at: end - seconds * 1000, tone: "tick" }))
}

/** The second one and all after it. @param {number} from @param {number} count @param {number} rep @returns {Ahead[]} */
function repetitions(from, count, rep) {
  return Array.from({ length: Math.max(0, Math.round(count) - 1) }, (_, n) => ({ at: from + (n + 1) * rep * 1000, tone: "tick" }))
}

/** @param {Ahead[]} tones @param {number} now */
function toCome(tones, now) {
  return tones.filter(({ at }) => at > now)
}
