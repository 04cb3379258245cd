/**
 * @typedef {import("./types.js").Event} Event
 * @typedef {import("./types.js").State} State
 */

/** Steps of the device alone: they change what is shown, and nothing about what was done. */
const HERE = ["go", "next", "more", "pause", "resume", "again", "flow"]

/**
 * Returns the log entry that the server gets for an event, in the log's own form, or null for what stays here:
 * `{kind: "set-logged", entry: {session, item: 3, set: 1, work: "20 reps", load: "red band"}}`.
 * @param {Event} event
 * @param {State} state as it was before the event; for a start as it is after it
 * @returns {{kind: string, entry: Record<string, unknown>} | null}
 */
export function entry(event, state) {
  const { session } = event
  switch (event.kind) {
    case "start": return { kind: "session-started", entry: { session, script: event.script.id, start: event.script.start, ...rated("pain_before", event.pain), ...rated("soreness_before", event.soreness) } }
    case "set": return set(event, state)
    case "effort": return { kind: "effort-told", entry: { session, item: event.item, effort: event.effort, ...rated("in_reserve", event.reserve ?? null) } }
    case "grip": return { kind: "grip-told", entry: { session, item: event.item } }
    case "pain": return { kind: "pain-told", entry: { session, item: event.item, pain: event.pain, kind: event.like, stops: event.stops } }
    case "skip": return { kind: "item-skipped", entry: { session, item: event.item, reason: event.reason } }
    case "swap": return swap(event, state)
    case "note": return { kind: "note-told", entry: { session, ...rated("item", event.item ?? null), text: event.text } }
    case "signs": return { kind: "signs-told", entry: { session, signs: event.signs } }
    case "end": return { kind: "session-finished", entry: { session, shortened: event.shortened } }
    default: return here(event)
  }
}

/** @param {Event} event @returns {null} */
function here(event) {
  if (!HERE.includes(event.kind)) throw new Error("No entry is known for " + event.kind)
  return null
}

/** @param {import("./types.js").SetDone} event @param {State} state */
function set({ session, item, set, amount, left, right, load, confirmed }, state) {
  const measure = state.lines[item]?.item.mode === "hold" ? "s" : "reps"
  const sides = left !== undefined && right !== undefined ? { left, right } : {}
  return { kind: "set-logged", entry: { session, item, set, work: `${amount} ${measure}`, load, ...sides, ...(confirmed ? { confirmed } : {}) } }
}

/** @param {import("./types.js").Swap} event @param {State} state */
function swap({ session, item, reason, to }, state) {
  const other = state.lines[item]?.item.instead[to]
  return other ? { kind: "item-swapped", entry: { session, item, reason, prescription: other.item.prescription } } : null
}

/** @param {string} name @param {number | null} value */
function rated(name, value) {
  return value === null ? {} : { [name]: value }
}
