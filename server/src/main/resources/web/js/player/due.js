import { asksEffort } from "./asks.js"
import { wholeSeconds } from "./plan.js"

/** Seconds after which an end is believed to have been slept through: nobody saw or heard it. */
const SLEPT = 3

/**
 * Returns what the time itself has brought by now, or null: a timed set is done, a rest is over, a set begins anew since
 * the device slept through its end. A rest that somebody slept through, or that waits for an answer, waits for a touch.
 * @param {import("./types.js").State} state
 * @param {number} now
 * @returns {{kind: "set", item: number, set: number, amount: number, load: string, by: "timer"} | {kind: "next"} | {kind: "again"} | null}
 */
export function due({ phase, paused, lines, flow }, now) {
  if (paused !== null) return null
  if (phase.kind === "turn") return turnDue(phase, lines, now)
  const late = phase.kind === "rest" ? (now - phase.until) / 1000 : -1
  if (phase.kind !== "rest" || late < 0 || late > SLEPT || flow === "tap" || asksEffort(lines[phase.item], phase.set)) return null
  return { kind: "next" }
}

/**
 * @param {Extract<import("./types.js").Phase, {kind: "turn"}>} phase
 * @param {import("./types.js").Line[]} lines
 * @param {number} now
 */
function turnDue({ item, set, plan, since }, lines, now) {
  const line = lines[item]
  if (since === null || plan.length === 0 || !line) return null
  const late = (now - since) / 1000 - wholeSeconds(plan)
  if (late < 0) return null
  if (late > SLEPT) return { kind: /** @type {const} */ ("again") }
  return { kind: /** @type {const} */ ("set"), item, set, amount: line.item.target, load: loadOf(line, set), by: /** @type {const} */ ("timer") }
}

/**
 * Returns the load at hand: what the set before was done with, or what is asked.
 * @param {import("./types.js").Line} line
 * @param {number} set
 */
export function loadOf(line, set) {
  return line.sets[set - 1]?.load ?? line.item.load.value
}
