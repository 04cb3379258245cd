/** @typedef {import("./types.js").Item} Item */

/** Returns an amount with its unit: `20 reps`, `1 second`. @param {Item} item @param {number} amount */
export function amountOf(item, amount) {
  return `${amount} ${amount === 1 ? item.unit.one : item.unit.many}`
}

/** Returns what a set asks for: `Red band, 20 reps each side`. @param {Item} item */
export function dose(item) {
  const amount = amountOf(item, item.target) + (item.sides ? " each side" : "")
  return item.load.words ? `${item.load.words}, ${amount}` : amount
}

/** Returns what was done in each set: `20 and 18 reps`, `left 10, right 12`. @param {import("./types.js").Line} line */
export function doneSets({ item, sets }) {
  const done = Object.values(sets)
  const last = done[done.length - 1]
  if (!last) return ""
  const words = done.map(({ amount, left, right }) => (left !== undefined && right !== undefined && left !== right ? `left ${left}, right ${right}` : String(amount)))
  if (words.some((each) => each.startsWith("left"))) return words.join("; ")
  const many = words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}` : words[0]
  return `${many} ${done.length === 1 && last.amount === 1 ? item.unit.one : item.unit.many}`
}
