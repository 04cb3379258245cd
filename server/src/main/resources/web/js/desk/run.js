import { wholeSeconds } from "../player/plan.js"
import { counted, current, seconds, stretches } from "./moment.js"

/**
 * One move of a break, read from the page: `move` is its name in the log, `exercise chin-tuck`, and `unit` what is
 * counted of it.
 * @typedef {{move: string, unit: "reps" | "s", item: import("../player/types.js").Item}} Move
 */

/**
 * Where a break is: the move `at` which it is, since when, how much was done of each move before it, and which of them
 * hurt. `unseen` is a pause because nobody sees the page.
 * @typedef {{moves: Move[], at: number, since: number, paused: number | null, unseen: boolean, done: number[], hurt: number[]}} Run
 */

/** Seconds after which nobody can have gone on: the machine slept. */
const SLEPT = 20

/** @param {Move[]} moves @param {number} now @returns {Run} */
export function begin(moves, now) {
  return { moves, at: 0, since: now, paused: null, unseen: false, done: [], hurt: [] }
}

/** @param {Run} run */
export function isOver(run) {
  return run.at >= run.moves.length
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

/** A move hurts and ends here: nothing of it counts. @param {Run} run @param {number} now @returns {Run} */
export function hurts(run, now) {
  return { ...went(run, now, 0), hurt: [...run.hurt, run.at] }
}

/** A move is left out. @param {Run} run @param {number} now */
export function leftOut(run, now) {
  return went(run, now, 0)
}

/** The break ends here; nothing more is done. @param {Run} run @param {number} now @returns {Run} */
export function stopped(run, now) {
  const last = isOver(run) ? run : went(run, now, counted(run, now))
  return { ...last, at: run.moves.length, done: run.moves.map((_, at) => last.done[at] ?? 0) }
}

/** @param {Run} run @param {number} now @param {number} amount @returns {Run} */
function went(run, now, amount) {
  return { ...run, at: run.at + 1, since: now, paused: null, unseen: false, done: [...run.done, amount] }
}

/** @param {Run} run @param {number} now @returns {Run} */
export function pause(run, now) {
  return run.paused === null ? { ...run, paused: now } : run
}

/** @param {Run} run @param {number} now @returns {Run} */
export function goOn(run, now) {
  return run.paused === null ? run : { ...run, since: run.since + now - run.paused, paused: null, unseen: false }
}

/** A break nobody sees stands still. @param {Run} run @param {boolean} isSeen @param {number} now @returns {Run} */
export function seen(run, isSeen, now) {
  if (isSeen) return run.unseen ? goOn(run, now) : run
  return run.paused === null ? { ...run, paused: now, unseen: true } : run
}

/**
 * What was done, as the log has it: `["exercise chin-tuck: 8 reps", "walk: 60 s"]`; a move without anything is left out.
 * @param {Run} run
 */
export function told(run) {
  return run.moves.flatMap(({ move, unit }, at) => ((run.done[at] ?? 0) > 0 ? [`${move}: ${run.done[at]} ${unit}`] : []))
}

/** What hurt, as the log has it, however much was done of it. @param {Run} run */
export function hurting(run) {
  return run.moves.filter((_, at) => run.hurt.includes(at)).map(({ move, unit, item }) => `${move}: ${item.target} ${unit}`)
}
