import { repSeconds } from "../player/place.js"
import { plan, running } from "../player/plan.js"

/** @typedef {import("./run.js").Move} Move */
/** @typedef {import("./run.js").Run} Run */

/**
 * What is to be seen now. `number` is the repetition at hand, or the seconds that are left; `left` goes from 1 to 0.
 * @typedef {{at: number, kind: import("../player/types.js").Stretch["kind"], side: import("../player/types.js").Stretch["side"],
 *   number: number, left: number, paused: boolean, turned: boolean}} Look
 */

/** The player gives less time to get ready before a second set; a break has but that. */
const SHORT_LEAD = 2
/** @param {Run} run @returns {Move | undefined} */
export function current(run) {
  return run.moves[run.at]
}

/** @param {Move} move */
export function stretches({ item }) {
  return plan(item, SHORT_LEAD, "auto")
}

/** @param {Run} run @param {number} now */
export function seconds(run, now) {
  return ((run.paused ?? now) - run.since) / 1000
}

/**
 * How much of the move at hand was done so far. With sides it is what both sides did.
 * @param {Run} run @param {number} now
 */
export function counted(run, now) {
  const move = current(run)
  if (!move) return 0
  const there = running(stretches(move), seconds(run, now))
  if (!there) return move.item.target
  const isLast = there.at === stretches(move).length - 1
  if (!isLast) return 0
  return Math.floor(move.unit === "reps" ? there.into / repSeconds(move.item) : there.into)
}

/** @param {Run} run @param {number} now @returns {Look | null} */
export function look(run, now) {
  const move = current(run)
  const there = move && running(stretches(move), seconds(run, now))
  if (!move || !there) return null
  const { stretch, into } = there
  const isCounted = stretch.kind === "reps"
  return {
    at: run.at,
    kind: stretch.kind,
    side: stretch.side,
    number: isCounted ? Math.floor(into / repSeconds(move.item)) + 1 : Math.ceil(stretch.seconds - into),
    left: 1 - into / stretch.seconds,
    paused: run.paused !== null,
    turned: stretch.side === "right",
  }
}
