import * as words from "./cue-words.js"

/**
 * @typedef {import("./types.js").View} View
 * @typedef {import("./types.js").Cue} Cue
 */

/** Seconds that may be missing between two views before the device is believed to have slept. */
const SLEPT = 2
/** A stretch or rest from this long on is told in between. */
const LONG = { hold: 10, rest: 20 }

/**
 * Returns what is to be heard while time passes in one place.
 * @param {View} before
 * @param {View} after
 * @returns {Cue[]}
 */
export function counting(before, after) {
  if (after.phase === "rest") return resting(before, after)
  if (after.phase !== "turn" || after.waits || after.stretch === null) return []
  if (before.waits) return [{ say: words.READY }]
  if (before.stretch !== after.stretch || before.side !== after.side) return begins(before, after)
  if (after.stretch === "reps") return repetition(before, after)
  return [...half(before, after), ...lastThree(before, after)]
}

/** A stretch begins. @param {View} before @param {View} after @returns {Cue[]} */
function begins(before, { stretch, side, line, set }) {
  if (stretch === "change") return [{ say: words.nowSide(side), live: words.nowSide(side), tone: "switch", buzz: [150, 80, 150] }]
  if (stretch === "ready" || !line) return []
  const cue = before.stretch === "ready" ? words.cueOf(line, set) : ""
  return [{ say: words.together(words.GO, cue), tone: "go", buzz: [200] }]
}

/** A tick for each repetition; the fives and the last three are counted aloud. @param {View} before @param {View} after @returns {Cue[]} */
function repetition(before, { number, line }) {
  if (number <= before.number || number - before.number > SLEPT) return []
  const target = line?.item.target ?? 0
  const last = number > target - 3
  return [{ tone: "tick", ...(last || (number % 5 === 0 && number <= target - 5) ? { say: String(number), quiet: true } : {}) }]
}

/** @param {View} before @param {View} after @returns {Cue[]} */
function half(before, { stretch, left, number, line }) {
  const crossed = before.left > 0.5 && left <= 0.5 && before.number - number <= SLEPT
  if (stretch !== "hold" || !crossed || (line?.item.target ?? 0) < LONG.hold) return []
  return [{ say: words.HALF, live: words.HALF, tone: "half" }]
}

/** @param {View} before @param {View} after @returns {Cue[]} */
function lastThree(before, { number, stretch }) {
  if (number >= before.number || number > 3 || number < 1) return []
  const told = number === 3 && before.number === 4 && stretch !== "ready" && stretch !== "change"
  return [{ tone: "tick", ...(told ? { live: words.left(3) } : {}) }]
}

/** @param {View} before @param {View} after @returns {Cue[]} */
function resting(before, after) {
  if (after.number > before.number + 1) return [{ live: words.left(after.number) }]
  if (after.number === 0) return before.number > 0 && before.number <= SLEPT ? [over(after)] : []
  const long = after.state.phase.kind === "rest" && after.state.phase.until - after.state.phase.since >= LONG.rest * 1000
  const ten = long && before.number === 11 && after.number === 10
  return ten ? [{ say: words.left(10) }] : lastThree(before, after)
}

/** The rest is over and waits: for a touch, or for an answer. @param {View} after @returns {Cue} */
function over({ asks, flow }) {
  return { say: asks.effort && flow === "auto" ? words.WAITS : words.READY, live: words.READY, tone: "over", buzz: [400] }
}
