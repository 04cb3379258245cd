import { isOver } from "./place.js"

/**
 * @typedef {import("./types.js").State} State
 * @typedef {import("./types.js").Event} Event
 * @typedef {import("./types.js").Line} Line
 */

/**
 * Returns the state with what was said, whatever the phase: about a line, or about time that does not pass.
 * @param {State} state
 * @param {Event} event
 * @returns {State}
 */
export function tell(state, event) {
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
