/** @typedef {import("./types.js").Line} Line */
/** @typedef {import("./types.js").State} State */

/** Whether nothing more is asked of a line. @param {Line} line */
export function isOver(line) {
  return line.stopped || line.skipped !== null || missing(line) === 0
}

/**
 * Finds the first set that is neither done nor left out, or null when everything is over.
 * @param {Line[]} lines
 * @returns {{item: number, set: number} | null}
 */
export function place(lines) {
  const item = lines.findIndex((line) => !isOver(line))
  const line = lines[item]
  return line ? { item, set: missing(line) } : null
}

/**
 * Finds what follows a set that is being done, as if it were done already.
 * @param {Line[]} lines
 * @param {{item: number, set: number}} at
 */
export function following(lines, at) {
  return place(lines.map((line, item) => {
    if (item !== at.item) return line
    const done = /** @type {import("./types.js").SetDone} */ ({ ...line.sets[at.set], kind: "set", item, set: at.set })
    return { ...line, sets: { ...line.sets, [at.set]: done } }
  }))
}

/** Returns the sets that are behind: done, or of a line that is over. @param {Line[]} lines */
export function behind(lines) {
  return lines.reduce((sum, line) => sum + (isOver(line) ? line.item.sets : doneSets(line)), 0)
}

/** @param {Line} line */
export function doneSets(line) {
  return Object.keys(line.sets).length
}

/**
 * Returns the minutes that are left, at least 1: the session's own time by the share of work that is left.
 * @param {State} state
 */
export function minutesLeft(state) {
  const all = state.script.items.reduce((sum, item) => sum + item.sets * seconds(item), 0)
  const left = state.lines.reduce((sum, line) => sum + (isOver(line) ? 0 : (line.item.sets - doneSets(line)) * seconds(line.item)), 0)
  return Math.max(1, Math.round((state.script.seconds * left) / Math.max(1, all) / 60))
}

/** The first set that is missing, 0 when none is. @param {Line} line */
function missing(line) {
  for (let set = 1; set <= line.item.sets; set++) if (!line.sets[set]) return set
  return 0
}

/** One set with its rest. @param {import("./types.js").Item} item */
export function seconds(item) {
  const each = item.mode === "hold" ? item.target : item.target * repSeconds(item)
  return item.rest + each * (item.sides ? 2 : 1)
}

/** One repetition. @param {import("./types.js").Item} item */
export function repSeconds(item) {
  return item.tempo[0] + item.tempo[1] + item.tempo[2]
}
