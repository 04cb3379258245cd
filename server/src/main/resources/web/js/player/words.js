import { minutesLeft } from "./place.js"
import { sides } from "./plan.js"

/** The few sentences that are made of numbers; all others stand in the templates. */

/** Returns the word for a number of repetitions or seconds: `reps`. @param {import("./types.js").Item} item @param {number} amount */
export function counted(item, amount) {
  return amount === 1 ? item.unit.one : item.unit.many
}

/**
 * Returns the words behind the number: `reps each side, shoulders down`, or `of 20 reps` while they are counted.
 * @param {import("./types.js").Line} line
 * @param {number} set
 * @param {import("./types.js").Stretch["kind"] | null} stretch
 */
export function of({ item }, set, stretch) {
  const each = sides(item, set).length > 1 ? " each side" : ""
  const words = stretch === "reps" ? `of ${item.target} ${counted(item, item.target)}` : item.mode === "hold" || stretch ? `${item.target} ${counted(item, item.target)}` : counted(item, item.target)
  const cue = item.weaker || item.cues.length === 0 ? "" : ", " + inSentence(item.cues[(set - 1) % item.cues.length] ?? "")
  return words + each + cue
}

/** @param {string} cue */
function inSentence(cue) {
  const plain = cue.endsWith(".") ? cue.slice(0, -1) : cue
  return /^[A-Z][a-z]/.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain
}

/** Returns where we are: `Set 1 of 2, 14 min left`. @param {Omit<import("./types.js").State, "phase"> & {phase: import("./types.js").Phase}} state */
export function where(state) {
  const { phase, lines } = state
  const left = `${minutesLeft(state)} min left`
  if (phase.kind === "rest") return left
  if (phase.kind !== "turn") return ""
  const line = lines[phase.item]
  return line ? `${part(line.item, phase.set, state.script.practice)}, ${left}` : left
}

/** @param {import("./types.js").Item} item @param {number} set @param {boolean} practice */
export function part(item, set, practice) {
  if (item.part === "warm-up") return practice ? "Easy" : "Warm-up"
  if (item.part === "strength") return `Set ${set} of ${item.sets}`
  return item.sets > 1 ? `Stretch ${set} of ${item.sets}` : "Stretch"
}

/** Returns what was logged: `20 reps`, `left 10, right 12`, with a load that was not asked for behind it.
 * @param {import("./types.js").Line} line @param {number} set */
export function saved({ item, sets }, set) {
  const done = sets[set]
  if (!done) return ""
  const amount = done.left !== undefined && done.right !== undefined ? `left ${done.left}, right ${done.right}` : `${done.amount} ${counted(item, done.amount)}`
  const other = done.load === item.load.value ? undefined : item.loads.find(({ value }) => value === done.load)
  return other ? `${amount}, ${other.words.toLowerCase()}` : amount
}

/** Returns where it is: `20 reps saved on this device`, `20 reps saved and sent`. @param {string} saved @param {number} waiting */
export function kept(saved, waiting) {
  return saved && `${saved} ${waiting > 0 ? "saved on this device" : "saved and sent"}`
}
