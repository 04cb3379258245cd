/**
 * A stretch of a hold: getting ready, holding a side, or changing over.
 * @typedef {{kind: "ready" | "hold" | "change", side: "left" | "right" | "none", seconds: number}} Stretch
 */

/**
 * Lays out a hold in order, such as ready 3 s, left 20 s, change 5 s, right 20 s.
 * With repetitions both sides come before the next round; a hold is never followed by a change at the very end.
 * @param {{seconds: number, reps: number, sides: boolean, change: number, lead: number}} hold
 * @returns {Stretch[]}
 */
export function holdPlan({ seconds, reps, sides, change, lead }) {
  /** @type {Stretch["side"][]} */
  const round = sides ? ["left", "right"] : ["none"]
  const holds = Array.from({ length: reps }, () => round).flat()
  return holds.flatMap((side, n) => [
    n === 0 ? { kind: "ready", side, seconds: lead } : { kind: "change", side, seconds: change },
    { kind: "hold", side, seconds },
  ])
}
