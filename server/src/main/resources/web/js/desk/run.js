import { repSeconds } from "../player/place.js"
import { plan, running, wholeSeconds } from "../player/plan.js"

/**
 * One move of a break, read from the page: `move` is its name in the log, `exercise chin-tuck`, and `unit` what is
 * counted of it.
 * @typedef {{move: string, unit: "reps" | "s", item: import("../player/types.js").Item}} Move
 */

/**
 * Where a break is: the move `at` which it is, since when, and how much was done of each move before it.
 * @typedef {{moves: Move[], at: number, since: number, paused: number | null, done: number[]}} Run
 */

/**
 * What is to be seen now. `number` is the repetition at hand, or the seconds that are left; `left` goes from 1 to 0.
 * @typedef {{at: number, kind: import("../player/types.js").Stretch["kind"], side: import("../player/types.js").Stretch["side"],
 *   number: number, left: number, paused: boolean, turned: boolean}} Look
 */

/** The player gives less time to get ready before a second set; a break has but that. */
const SHORT_LEAD = 2
/** Seconds after which nobody can have gone on: the machine slept. */
const SLEPT = 20

/** @param {Move[]} moves @param {number} now @returns {Run} */
export function begin(moves, now) {
  return { moves, at: 0, since: now, paused: null, done: [] }
}

/** @param {Run} run */
export function isOver(run) {
  return run.at >= run.moves.length
}

/** @param {Run} run @returns {Move | undefined} */
export function current(run) {
  return run.moves[run.at]
}

/** @param {Move} move */
function stretches({ item }) {
  return plan(item, SHORT_LEAD, "auto")
}

/** @param {Run} run @param {number} now */
function seconds(run, now) {
  return ((run.paused ?? now) - run.since) / 1000
}

/**
 * Lets time pass: a move whose time is over is done, and after a sleep it begins anew.
 * @param {Run} run @param {number} now @returns {Run}
 */
export function pass(run, now) {
  const move = current(run)
  if (!move || run.paused !== null) return run
  const late = seconds(run, now) - wholeSeconds(stretches(move))
  if (late < 0) return run
  return late > SLEPT ? { ...run, since: now } : went(run, now, move.item.target)
}

/**
 * The hand says that a move is done: repetitions at the person's own pace are all done, of a hold it is what was held.
 * @param {Run} run @param {number} now @returns {Run}
 */
export function done(run, now) {
  const move = current(run)
  return move ? went(run, now, move.unit === "reps" ? move.item.target : counted(run, now)) : run
}

/** A move ends here, as when it hurts: what was done of it counts. @param {Run} run @param {number} now */
export function ended(run, now) {
  return went(run, now, counted(run, now))
}

/** A move is left out. @param {Run} run @param {number} now */
export function leftOut(run, now) {
  return went(run, now, 0)
}

/** The break ends here; nothing more is done. @param {Run} run @param {number} now @returns {Run} */
export function stopped(run, now) {
  const last = isOver(run) ? run : ended(run, now)
  return { ...last, at: run.moves.length, done: run.moves.map((_, at) => last.done[at] ?? 0) }
}

/** @param {Run} run @param {number} now @param {number} amount @returns {Run} */
function went(run, now, amount) {
  return { ...run, at: run.at + 1, since: now, paused: null, done: [...run.done, amount] }
}

/** @param {Run} run @param {number} now @returns {Run} */
export function pause(run, now) {
  return run.paused === null ? { ...run, paused: now } : run
}

/** @param {Run} run @param {number} now @returns {Run} */
export function goOn(run, now) {
  return run.paused === null ? run : { ...run, since: run.since + now - run.paused, paused: null }
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

/**
 * What was done, as the log has it: `["exercise chin-tuck: 8 reps", "walk: 60 s"]`; a move without anything is left out.
 * @param {Run} run
 */
export function told(run) {
  return run.moves.flatMap(({ move, unit }, at) => ((run.done[at] ?? 0) > 0 ? [`${move}: ${run.done[at]} ${unit}`] : []))
}
