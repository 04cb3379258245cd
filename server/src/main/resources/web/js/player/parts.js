import { seconds } from "./place.js"

/** @typedef {import("./types.js").Script} Script */
/** @typedef {import("./types.js").Item} Item */

/**
 * Returns the minutes of each part of a session, at least 1: its own time by the share of the work.
 * @param {Script} script
 * @returns {{part: Item["part"], minutes: number, items: Item[]}[]}
 */
export function parts(script) {
  const length = (/** @type {Item[]} */ items) => items.reduce((sum, item) => sum + item.sets * seconds(item), 0)
  const all = Math.max(1, length(script.items))
  return /** @type {const} */ (["warm-up", "strength", "stretch"]).flatMap((part) => {
    const items = script.items.filter((item) => item.part === part)
    const minutes = Math.max(1, Math.round((script.seconds * length(items)) / all / 60))
    return items.length === 0 ? [] : [{ part, minutes, items }]
  })
}

/** Returns the names of a part in one line: `Shoulder roll, cat-cow`. @param {Item[]} items */
export function names(items) {
  const inLine = (/** @type {string} */ name, /** @type {number} */ n) => (n > 0 && /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name)
  return items.map(({ name }, n) => inLine(name, n)).join(", ")
}

/** Returns what is to be done of it: `2 × 20`, `2 × 20 s`. @param {Item} item */
export function dose({ sets, target, mode }) {
  return `${sets} × ${target}${mode === "hold" ? " s" : ""}`
}

/** Returns what was done of it: `5 reps`, `3 × 20 s`, `12, 10 reps`, `left 10, right 12`. @param {import("./types.js").Line} line */
export function done({ item, sets }) {
  const each = Object.values(sets).map(({ amount, left, right }) => (left !== undefined && right !== undefined && left !== right ? `left ${left}, right ${right}` : String(amount)))
  const [first] = each
  if (first === undefined) return ""
  if (each.length > 1 && each.every((words) => words === first)) return `${each.length} × ${first}${item.mode === "hold" ? " s" : ""}`
  const unit = item.mode === "hold" ? " s" : first === "1" && each.length === 1 ? " " + item.unit.one : " " + item.unit.many
  return each.join(", ") + (each.some((words) => words.startsWith("left")) ? "" : unit)
}
