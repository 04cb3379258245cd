import { isOver, place } from "./place.js"
import { plan, running } from "./plan.js"
import { tell } from "./tell.js"

/**
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Event} Event
 * @typedef {import("./types.js").Line} Line
 * @typedef {import("./types.js").Phase} Phase
 */

/**
 * Returns where a session is after everything that happened in it, or null before it began. It looks at no clock: the
 * same events give the same state on every device, on every day.
 * @param {Event[]} events in their order
 * @returns {State | null}
 */
export function fold(events) {
  return events.reduce((/** @type {State | null} */ state, event) => (event.kind === "start" ? (state ?? start(event)) : state && apply(state, event)), null)
}

/** @param {import("./types.js").Start} event @returns {State} */
export function start(event) {
  const lines = event.script.items.map((item) => ({ item, was: null, sets: {}, effort: null, pains: [], skipped: null, stopped: false, grip: false }))
  const begun = { session: event.session, script: event.script, startedAt: event.at, at: event.at, flow: event.flow, paused: null, lines }
  return { ...begun, phase: turn(begun, event.at) }
}

/**
 * Returns the state after one more event. What is over stays over: a session that has ended or was stopped by a warning
 * sign goes nowhere any more, but still takes corrections of its sets.
 * @param {State} state
 * @param {Event} event
 * @returns {State}
 */
export function apply(state, event) {
  const told = tell({ ...state, at: Math.max(state.at, event.at) }, event)
  if (state.phase.kind === "over" || state.phase.kind === "stopped") return told
  const phase = move(told, event)
  // A phase that begins during a pause begins frozen.
  return phase === told.phase ? told : { ...told, phase, paused: told.paused === null ? null : told.at }
}

/** @param {State} state @param {Event} event @returns {Phase} */
function move(state, event) {
  const { phase } = state
  switch (event.kind) {
    case "set": return here(phase, event) ? done(state, event) : phase
    case "next": return phase.kind === "rest" ? turn(state, state.at) : phase
    case "more": return phase.kind === "rest" ? { ...phase, until: Math.max(state.at, phase.until + event.seconds * 1000) } : phase
    case "go": return phase.kind === "turn" ? gone(phase, state.at) : phase
    case "again": return phase.kind === "turn" ? { ...phase, since: null } : phase
    case "flow": return phase.kind === "turn" ? turn(state, state.at) : phase
    case "effort": return phase.kind === "rest" && state.flow === "auto" && state.at >= phase.until && state.paused === null ? turn(state, state.at) : phase
    case "pain": case "skip": return left(state, event.item)
    case "swap": return phase.kind === "turn" && phase.item === event.item ? turn(state, state.at) : phase
    case "signs": return { kind: "stopped", emergency: event.emergency }
    case "end": return { kind: "over", shortened: event.shortened }
    default: return phase
  }
}

/** @param {Phase} phase @param {{item: number, set: number}} at */
function here(phase, at) {
  return phase.kind === "turn" && phase.item === at.item && phase.set === at.set
}

/** A line that is over is left; a rest goes on. @param {State} state @param {number} item @returns {Phase} */
function left(state, item) {
  const { phase } = state
  const line = state.lines[item]
  const leaves = phase.kind === "turn" && phase.item === item && line !== undefined && isOver(line)
  return leaves || (phase.kind === "rest" && place(state.lines) === null) ? turn(state, state.at) : phase
}

/** Rest follows strengthening sets; from warm-ups and stretches the next thing follows at once.
 * @param {State} state @param {{item: number, set: number}} at @returns {Phase} */
function done(state, { item, set }) {
  const rested = state.lines[item]?.item
  if (rested?.part !== "strength" || place(state.lines) === null) return turn(state, state.at)
  return { kind: "rest", item, set, since: state.at, until: state.at + rested.rest * 1000 }
}

/** @param {Omit<State, "phase">} state @param {number} at @returns {Phase} */
function turn(state, at) {
  const next = place(state.lines)
  const line = next && state.lines[next.item]
  if (!next || !line) return { kind: "last" }
  return { kind: "turn", ...next, plan: plan(line.item, next.set, state.flow), since: state.flow === "auto" ? at : null }
}

/** Begins the stretches, or goes on from one that only prepares. @param {Extract<Phase, {kind: "turn"}>} phase @param {number} at @returns {Phase} */
function gone(phase, at) {
  if (phase.since === null) return { ...phase, since: at }
  const now = running(phase.plan, (at - phase.since) / 1000)
  const prepares = now?.stretch.kind === "ready" || now?.stretch.kind === "change"
  return now && prepares ? { ...phase, since: phase.since - (now.stretch.seconds - now.into) * 1000 } : phase
}
