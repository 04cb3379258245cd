import { asksEffort } from "./asks.js"
import { behind, following, minutesLeft, place, repSeconds } from "./place.js"
import { running } from "./plan.js"
import { tempo } from "./rhythm.js"
import { loadOf } from "./due.js"
import { counted, of, saved, where } from "./words.js"

/**
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").View} View
 * @typedef {import("./types.js").Line} Line
 */

/**
 * Returns what the screen shows now.
 * @param {State} state
 * @param {number} now
 * @returns {View}
 */
export function view(state, now) {
  const time = state.paused ?? now
  const nothing = { stretch: null, side: /** @type {const} */ ("none"), word: "", then: "", number: 0, left: 1, of: "", item: 0, set: 0, line: null, waits: false, counted: 0, next: null, saved: "", tempo: null, load: "", asks: { effort: false, reserve: false, grip: false } }
  const all = {
    ...nothing, phase: state.phase.kind, paused: state.paused !== null, flow: state.flow, state,
    minutesLeft: minutesLeft(state), knots: state.lines.reduce((sum, line) => sum + line.item.sets, 0), done: behind(state.lines), count: where(state),
  }
  if (state.phase.kind === "turn") return { ...all, ...turn(state, state.phase, time) }
  if (state.phase.kind === "rest") return { ...all, ...rest(state, state.phase, time) }
  return all
}

/**
 * @param {State} state
 * @param {Extract<import("./types.js").Phase, {kind: "turn"}>} phase
 * @param {number} time
 */
function turn({ lines }, { item, set, plan, since }, time) {
  const line = /** @type {Line} */ (lines[item])
  const now = since === null ? null : running(plan, (time - since) / 1000)
  const stretch = now?.stretch ?? plan[0] ?? null
  const into = now?.into ?? 0
  const later = now && plan.slice(now.at + 1).find(({ kind, side }) => (kind === "hold" || kind === "reps") && side !== stretch?.side)
  const reps = stretch?.kind === "reps" ? Math.floor(into / repSeconds(line.item)) : 0
  return {
    item, set, line, load: loadOf(line, set), stretch: stretch?.kind ?? null, side: stretch?.side ?? "none", word: word(stretch), then: later ? `then ${later.side}` : "",
    number: number(line.item, stretch, now === null, into), left: stretch ? 1 - into / stretch.seconds : 1, of: of(line, set, stretch?.kind ?? null),
    waits: since === null || plan.length === 0, counted: stretch?.kind === "hold" ? Math.floor(into) : reps, next: next(lines, following(lines, { item, set })),
    tempo: tempo(line.item, stretch, since === null ? time / 1000 : into),
  }
}

/** @param {import("./types.js").Stretch | null} stretch */
function word(stretch) {
  if (stretch === null) return ""
  if (stretch.kind === "ready") return "Ready"
  if (stretch.side !== "none") return stretch.side === "left" ? "Left" : "Right"
  return stretch.kind === "hold" ? "Hold" : ""
}

/**
 * @param {import("./types.js").Item} item
 * @param {import("./types.js").Stretch | null} stretch
 * @param {boolean} waits
 * @param {number} into
 */
function number(item, stretch, waits, into) {
  if (stretch === null || waits) return item.target
  if (stretch.kind === "reps") return Math.min(item.target, Math.floor(into / repSeconds(item)) + 1)
  return Math.ceil(stretch.seconds - into)
}

/**
 * @param {State} state
 * @param {Extract<import("./types.js").Phase, {kind: "rest"}>} phase
 * @param {number} time
 */
function rest({ lines, script }, { item, set, since, until }, time) {
  const line = /** @type {Line} */ (lines[item])
  const effort = asksEffort(line, set)
  const left = Math.max(0, until - time)
  return {
    item, set, line, word: left > 0 ? "Rest" : "Ready", number: Math.ceil(left / 1000), left: until > since ? left / (until - since) : 0, waits: left === 0,
    next: next(lines, place(lines)), saved: saved(line, set), load: loadOf(line, set),
    asks: { effort, reserve: effort && script.reserve && line.item.mode === "reps", grip: line.item.grip && !line.grip }, of: counted(line.item, line.item.target),
  }
}

/** @param {Line[]} lines @param {{item: number, set: number} | null} at @returns {View["next"]} */
function next(lines, at) {
  const line = at && lines[at.item]
  return at && line ? { ...at, line } : null
}
