import { repSeconds } from "./place.js"

/** @typedef {import("./types.js").Stretch} Stretch */
/** @typedef {import("./types.js").Item} Item */

/** Seconds to get ready: another exercise of the warm-up, another one else, and one that is known. */
const LEAD = { warmUp: 10, other: 6, same: 4 }
/** Seconds to change sides. */
const CHANGE = 5

/**
 * Lays out a set in order, such as ready 4 s, left 20 s, change 5 s, right 20 s. Repetitions that the person counts
 * have no stretches; counted ones take their rhythm.
 * @param {Item} item
 * @param {number} set from 1 on
 * @param {import("./types.js").Flow} flow
 * @returns {Stretch[]}
 */
export function plan(item, set, flow) {
  if (item.gone || (item.mode === "reps" && flow === "tap")) return []
  const kind = item.mode === "hold" ? "hold" : "reps"
  const seconds = kind === "hold" ? item.target : item.target * repSeconds(item)
  return sides(item, set).flatMap((side, n) => /** @type {Stretch[]} */ ([
    n === 0 ? { kind: "ready", side, seconds: lead(item, set) } : { kind: "change", side, seconds: CHANGE },
    { kind, side, seconds },
  ]))
}

/**
 * Returns the sides of a set in their order: the weaker one begins, and may have the last set alone (A1).
 * @param {Item} item
 * @param {number} set
 * @returns {Stretch["side"][]}
 */
export function sides(item, set) {
  if (!item.sides) return ["none"]
  const first = item.weaker?.side ?? "left"
  if (item.weaker?.more && set === item.sets) return [first]
  return [first, first === "left" ? "right" : "left"]
}

/** @param {Item} item @param {number} set */
function lead(item, set) {
  if (set > 1) return LEAD.same
  return item.part === "warm-up" ? LEAD.warmUp : LEAD.other
}

/** Returns the seconds of all stretches. @param {Stretch[]} stretches */
export function wholeSeconds(stretches) {
  return stretches.reduce((sum, stretch) => sum + stretch.seconds, 0)
}

/**
 * Finds the stretch that runs after so many seconds, how far into it, and its place; null when all are over.
 * @param {Stretch[]} stretches
 * @param {number} seconds
 */
export function running(stretches, seconds) {
  let into = seconds
  for (const [at, stretch] of stretches.entries()) {
    if (into < stretch.seconds) return { at, stretch, into: Math.max(0, into) }
    into -= stretch.seconds
  }
  return null
}
