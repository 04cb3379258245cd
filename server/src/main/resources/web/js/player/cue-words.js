/**
 * What the player says aloud. Short, calm, one thing at a time; whoever hears it is in the middle of a movement.
 * @typedef {import("./types.js").Line} Line
 * @typedef {import("./types.js").Stretch["side"]} Side
 */

const SIDES = { left: "Left", right: "Right", none: "" }

export const HALF = "Half"
export const READY = "Ready."
export const WAITS = "Ready. Tap how it felt, and it goes on."
export const GO = "Go."
export const LAST = "That was everything."

/** `Next: face pull, red band.`, or `Then set 2 of 3.` @param {{set: number, line: Line}} next @param {Line | null} before */
export function following({ set, line }, before) {
  if (line.item.exercise === before?.item.exercise && set > 1) return `Then set ${set} of ${line.item.sets}.`
  const load = line.item.load.value === "bodyweight" || line.item.load.words === "" ? "" : ", " + line.item.load.words.toLowerCase()
  return `Next: ${inSentence(line.item.name)}${load}.`
}

/** A name as a part of a sentence: `face pull`, but `Y raise`. @param {string} name */
function inSentence(name) {
  return spoken(/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name)
}

/** A name without what is only for the eye: `Neck roll, half circle`. @param {string} name */
export function spoken(name) {
  return name.replace(/ \(([^)]*)\)/g, ", $1")
}

/** `12 reps`. @param {Line} line */
export function dose({ item }) {
  return `${item.target} ${item.target === 1 ? item.unit.one : item.unit.many}`
}

/** `Left first.` where the other side follows. @param {Side} side @param {boolean} both */
export function first(side, both) {
  return side === "none" ? "" : `${SIDES[side]}${both ? " first" : " side"}.`
}

/** @param {Side} side */
export function nowSide(side) {
  return side === "none" ? "Change." : `Now ${side}.`
}

/** @param {number} seconds */
export function rest(seconds) {
  return `Rest, ${seconds} seconds.`
}

/** @param {number} seconds */
export function left(seconds) {
  return `${seconds} ${seconds === 1 ? "second" : "seconds"} left`
}

/** @param {Line} line @param {boolean} reserve */
export function felt({ item }, reserve) {
  return reserve ? `How many were left in the ${inSentence(item.name)}?` : `How was the ${inSentence(item.name)}?`
}

/** One fact at the end. @param {number} sets */
export function over(sets) {
  return sets === 0 ? "The session has ended." : `Done. ${sets} ${sets === 1 ? "set" : "sets"}.`
}

/** The one cue of a set, in turn. @param {Line} line @param {number} set */
export function cueOf({ item }, set) {
  return item.weaker ? "" : (item.cues[(set - 1) % Math.max(1, item.cues.length)] ?? "")
}

/** Puts sentences together, leaving out what is empty. @param {...string} sentences */
export function together(...sentences) {
  return sentences.filter((sentence) => sentence !== "").map((sentence) => (/[.?]$/.test(sentence) ? sentence : sentence + ".")).join(" ")
}
