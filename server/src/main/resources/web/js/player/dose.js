/** @typedef {import("./types.js").Item} Item */

/** Returns an amount with its unit: `20 reps`, `1 second`. @param {Item} item @param {number} amount */
export function amountOf(item, amount) {
  return `${amount} ${amount === 1 ? item.unit.one : item.unit.many}`
}

/** Returns what a set asks for: `Red band, 20 reps each side`. @param {Item} item */
export function dose(item) {
  const amount = amountOf(item, item.target) + (item.sides ? " each side" : "")
  const load = loadWords(item.load)
  return load ? `${load}, ${amount}` : amount
}

/** Returns what a set is done with, in words; of the body alone nothing is said. @param {import("./types.js").Load} load */
export function loadWords({ value, words }) {
  return value === "bodyweight" ? "" : words
}

/** Returns a sentence with a capital at its beginning. @param {string} words */
export function capitalized(words) {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Returns what one set was: `20`, or `left 10, right 12`. @param {import("./types.js").SetDone} set */
export function setDone({ amount, left, right }) {
  return left !== undefined && right !== undefined && left !== right ? `left ${left}, right ${right}` : String(amount)
}

/** Returns what was done in all sets: `20 and 18 reps`, `left 10, right 12; 12`. @param {import("./types.js").Line} line */
export function doneSets({ item, sets }) {
  const done = Object.values(sets)
  const words = done.map(setDone)
  const [first] = done
  if (!first) return ""
  if (words.some((each) => each.startsWith("left"))) return words.join("; ")
  const unit = done.length === 1 && first.amount === 1 ? item.unit.one : item.unit.many
  return `${words.length > 1 ? `${words.slice(0, -1).join(", ")} and ` : ""}${words[words.length - 1]} ${unit}`
}

/** Returns a name as it stands inside a sentence: `band row`; `Y raise` stays. @param {string} name */
export function inSentence(name) {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
