import { isOver } from "./place.js"

/**
 * Whether how it felt is asked after this set: once an exercise, after its last set, unless pain ended it.
 * @param {import("./types.js").Line | undefined} line
 * @param {number} set
 */
export function asksEffort(line, set) {
  return line !== undefined && unfelt(line) && isOver(line) && line.sets[set] !== undefined
}

/** Whether a strengthening exercise was done and nothing was said of how it felt. @param {import("./types.js").Line} line */
export function unfelt(line) {
  return line.item.part === "strength" && line.effort === null && !line.stopped && Object.keys(line.sets).length > 0
}
