import { isOver, place } from "./place.js"
import { plan, running } from "./plan.js"

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

/** What was said about a line, whatever the phase. @param {State} state @param {Event} event @returns {State} */
function tell(state, event) {
  switch (event.kind) {
    case "set": return line(state, event.item, (line) => ({ ...line, sets: { ...line.sets, [event.set]: event } }))
    case "effort": return line(state, event.item, (line) => ({ ...line, effort: event }))
    case "grip": return line(state, event.item, (line) => ({ ...line, grip: true }))
    case "pain": return line(state, event.item, (line) => ({ ...line, pains: [...line.pains, event], stopped: line.stopped || event.stops }))
    case "skip": return line(state, event.item, (line) => ({ ...line, skipped: event.reason }))
    case "swap": return line(state, event.item, (line) => swapped(line, event.to))
    case "flow": return { ...state, flow: event.flow }
    case "pause": return { ...state, paused: state.paused ?? state.at }
    case "resume": return resumed(state)
    default: return state
  }
}

/**
 * What is over stays what it was. Sets belong to what the line was when they were told, and are counted from 1 again (X1).
 * @param {Line} line
 * @param {number} to
 * @returns {Line}
 */
function swapped(line, to) {
  const other = isOver(line) ? undefined : line.item.instead[to]
  return other ? { ...line, item: other.item, was: line.was ?? line.item, sets: {}, effort: null, grip: false } : line
}

/** @param {State} state @param {number} item @param {(line: Line) => Line} change @returns {State} */
function line(state, item, change) {
  return { ...state, lines: state.lines.map((line, at) => (at === item ? change(line) : line)) }
}

/** Time that was paused did not pass. @param {State} state @returns {State} */
function resumed(state) {
  if (state.paused === null) return state
  const stood = state.at - state.paused
  const { phase } = state
  if (phase.kind === "turn" && phase.since !== null) return { ...state, paused: null, phase: { ...phase, since: phase.since + stood } }
  if (phase.kind === "rest") return { ...state, paused: null, phase: { ...phase, since: phase.since + stood, until: phase.until + stood } }
  return { ...state, paused: null }
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
