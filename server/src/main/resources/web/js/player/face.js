/** @typedef {import("./types.js").View} View */

/**
 * Which face a turn shows.
 *
 * - gone: the exercise is no longer in the catalog. start: it waits for a touch. number: it waits for the number.
 * - ready, change: seconds to get into place. count: a hold or counted repetitions run.
 * @typedef {"gone" | "start" | "number" | "ready" | "change" | "count"} Face
 */

/** @param {View} view @returns {Face} */
export function face({ line, stretch, waits }) {
  if (line?.item.gone) return "gone"
  if (stretch === null) return "number"
  if (waits) return "start"
  return stretch === "ready" || stretch === "change" ? stretch : "count"
}

/** Whether the upper part is split by the line, with one side lit: whatever is held or done side by side by the clock. @param {View} view */
export function isSplit({ line, stretch, side }) {
  return line?.item.mode === "hold" || (stretch !== null && side !== "none")
}

/** The part of the lit side that is left, in thousandths: full until the stretch runs. @param {View} view */
export function lit({ stretch, waits, left }) {
  return waits || stretch === "ready" || stretch === "change" ? 1000 : Math.max(0, Math.round(left * 1000))
}

/**
 * What each side has done by now, when a set of two sides is stopped: the one before in full, this one so far.
 * Null when there is only one.
 * @param {View} view
 * @returns {{left: number, right: number} | null}
 */
export function sidesSoFar({ line, side, then, counted, state }) {
  const plan = state.phase.kind === "turn" ? state.phase.plan : []
  if (!line || side === "none" || !plan.some((stretch) => stretch.side !== side)) return null
  const other = then === "" ? line.item.target : 0
  return side === "left" ? { left: counted, right: other } : { left: other, right: counted }
}

/** Which sentence about the weaker side is said, if any: alone, first, or first with a set more. @param {View} view */
export function weakerCue({ line, set }) {
  if (!line?.item.weaker) return ""
  const { side, more } = line.item.weaker
  const when = !more ? "first" : set === line.item.sets ? "alone" : "more"
  return `${side}-${when}`
}
