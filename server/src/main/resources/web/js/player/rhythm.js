import { repSeconds } from "./place.js"

/**
 * Returns the span of the repetition that runs, and how far into it.
 * @param {import("./types.js").Item} item
 * @param {import("./types.js").Stretch | null} stretch
 * @param {number} seconds
 * @returns {import("./types.js").View["tempo"]}
 */
export function tempo(item, stretch, seconds) {
  if (item.mode !== "reps" || (stretch !== null && stretch.kind !== "reps") || repSeconds(item) <= 0) return null
  const into = seconds % repSeconds(item)
  const [there, stay] = item.tempo
  if (into < there) return { span: 0, into }
  return into < there + stay ? { span: 1, into: into - there } : { span: 2, into: into - there - stay }
}
