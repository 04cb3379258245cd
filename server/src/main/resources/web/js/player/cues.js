import * as words from "./cue-words.js"
import { counting } from "./cues-counting.js"

/**
 * @typedef {import("./types.js").View} View
 * @typedef {import("./types.js").Cue} Cue
 */

/**
 * Returns what is to be heard, felt and told to a screen reader because one view became another: one thing at a time,
 * nothing each second but the last three, nothing during a pause, and nothing when a page is opened in the middle.
 *
 * `before` is the last view that was not paused. Where seconds are missing between the two the device slept: what would
 * have been said in between is not said late.
 * @param {View | null} before
 * @param {View} after
 * @returns {Cue[]}
 */
export function cues(before, after) {
  if (after.paused) return []
  if (before === null) return begins(after) ? turnCues(null, after) : []
  if (same(before, after)) return counting(before, after)
  switch (after.phase) {
    case "turn": return turnCues(before, after)
    case "rest": return restCues(after)
    case "last": return [{ say: words.LAST, live: words.LAST, ...done(before, after) }]
    case "over": return [{ say: words.over(sets(after)) }]
    default: return []
  }
}

/** Whether both are in the same place: the same set of the same exercise, or the same rest. @param {View} a @param {View} b */
function same(a, b) {
  return a.phase === b.phase && a.item === b.item && a.set === b.set && a.line?.item.exercise === b.line?.item.exercise
}

/** Whether a session has only begun, so that nothing of it was heard yet. @param {View} view */
function begins({ phase, stretch, waits, state }) {
  return phase === "turn" && state.at === state.startedAt && (waits || stretch === "ready" || stretch === null)
}

/** A set is to be done: what it is, unless the rest before has said it. @param {View | null} before @param {View} after @returns {Cue[]} */
function turnCues(before, after) {
  const { line, set, stretch, side, state } = after
  if (!line || line.item.gone) return []
  const rested = before?.phase === "rest"
  const again = before?.line?.item.exercise === line.item.exercise && set > 1
  const plan = state.phase.kind === "turn" ? state.phase.plan : []
  const name = rested ? "" : again ? `Set ${set} of ${line.item.sets}` : words.spoken(line.item.name)
  const both = plan.some((stretch) => stretch.kind === "change") || (stretch === null && line.item.sides)
  const ready = after.waits ? "" : words.READY
  const dose = after.waits || (!rested && !again) ? words.dose(line) : ""
  const cue = stretch === null ? words.cueOf(line, set) : ""
  const say = words.together(name, dose, words.first(side, both), ready, cue)
  return [{ ...(say ? { say } : {}), live: words.together(name, words.dose(line), words.first(side, both)), ...ended(before, after) }]
}

/** @param {View | null} before @param {View} after @returns {Partial<Cue>} */
function ended(before, after) {
  if (before?.phase === "rest") return before.number > 0 && before.number <= 1 ? { tone: "over", buzz: [400] } : {}
  return before ? done(before, after) : {}
}

/** A set was done. @param {View} before @param {View} after @returns {Partial<Cue>} */
function done(before, after) {
  return before.phase === "turn" && sets(after) > sets(before) ? { tone: "done", buzz: [150, 80, 150] } : {}
}

/** @param {View} after @returns {Cue[]} */
function restCues({ line, number, next, asks }) {
  const felt = asks.effort && line ? words.felt(line, asks.reserve) : ""
  const said = words.together(words.rest(number), next ? words.following(next, line) : "", felt)
  return [{ say: said, live: said, tone: "done", buzz: [150, 80, 150] }]
}

/** The sets that were done. @param {View} view */
function sets({ state }) {
  return state.lines.reduce((sum, line) => sum + Object.keys(line.sets).length, 0)
}
