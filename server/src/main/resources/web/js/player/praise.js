/** @typedef {import("./types.js").State} State */

/**
 * Returns what was done in numbers, of the sets as they were told: how many of how many, how many repetitions, and
 * which fact is worth saying. Warm-ups and stretches count where there was nothing else.
 *
 * - every: all sets reached what was asked. all: all were done. some, none: as many as there are.
 * @param {State} state
 * @returns {{sets: number, of: number, reps: number, fact: "every" | "all" | "some" | "none"}}
 */
export function deeds({ lines, script }) {
  const counts = script.practice ? lines : lines.filter(({ item }) => item.part === "strength")
  const told = counts.flatMap((line) => Object.values(line.sets).map((set) => ({ line, set })))
  const of = counts.reduce((sum, { item }) => sum + item.sets, 0)
  const reps = told.reduce((sum, { line, set }) => sum + (line.item.mode === "reps" ? set.amount : 0), 0)
  const every = told.every(({ line, set }) => set.amount >= line.item.target)
  const fact = told.length === 0 ? "none" : told.length < of ? "some" : every ? "every" : "all"
  return { sets: told.length, of, reps, fact }
}

/** Returns the whole minutes from the start to now, at least one. @param {State} state */
export function minutes({ startedAt, at }) {
  return Math.max(1, Math.round((at - startedAt) / 60000))
}
