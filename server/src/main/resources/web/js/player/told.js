/**
 * Returns the events of a session that was begun elsewhere, from what the server's log has of it, so that this device
 * can go on with it. They carry the ids of their entries; the server knows them already.
 * @param {import("./types.js").Download["open"][number]} open
 * @param {import("./types.js").Flow} flow
 * @returns {import("./types.js").Event[]}
 */
export function happened({ session, at, script, told }, flow) {
  /** @type {import("./types.js").Event} */
  const start = { id: session, session, at, kind: "start", script, flow, pain: null, soreness: null }
  return [start, ...told.flatMap((entry) => event(entry, session, script))]
}

/**
 * @param {import("./types.js").LogEntry} told
 * @param {string} session
 * @param {import("./types.js").Script} script
 * @returns {import("./types.js").Event[]}
 */
function event({ entry_id, kind, at, entry }, session, script) {
  const own = { id: entry_id, session, at }
  const item = Number(entry.item)
  switch (kind) {
    case "set-logged": return [{ ...own, kind: "set", item, set: Number(entry.set), amount: parseInt(String(entry.work), 10), load: String(entry.load), ...sides(entry), by: "tap" }]
    case "effort-told": return [{ ...own, kind: "effort", item, effort: /** @type {"easy" | "ok" | "hard"} */ (entry.effort), ...(entry.in_reserve === undefined ? {} : { reserve: Number(entry.in_reserve) }) }]
    case "grip-told": return [{ ...own, kind: "grip", item }]
    case "pain-told": return [{ ...own, kind: "pain", item, pain: Number(entry.pain), like: /** @type {"dull" | "sharp" | "rising"} */ (entry.kind), stops: Boolean(entry.stops) }]
    case "item-skipped": return [{ ...own, kind: "skip", item, reason: reason(entry) }]
    case "item-swapped": return swap(own, item, entry, script)
    case "note-told": return [{ ...own, kind: "note", text: String(entry.text), ...(entry.item === undefined ? {} : { item }) }]
    default: return []
  }
}

/** @param {Record<string, unknown>} entry */
function sides({ left, right }) {
  return left === undefined || right === undefined ? {} : { left: Number(left), right: Number(right) }
}

/** @param {Record<string, unknown>} entry */
function reason(entry) {
  return /** @type {import("./types.js").SkipReason} */ (entry.reason)
}

/**
 * An exercise that is not among those this script knows cannot be shown; the line is left out here, and stays as it is
 * in the log.
 * @param {{id: string, session: string, at: number}} own
 * @param {number} item
 * @param {Record<string, unknown>} entry
 * @param {import("./types.js").Script} script
 * @returns {import("./types.js").Event[]}
 */
function swap(own, item, entry, script) {
  const to = script.items[item]?.instead.findIndex((other) => other.item.prescription === entry.prescription) ?? -1
  return to < 0 ? [{ ...own, kind: "skip", item, reason: reason(entry) }] : [{ ...own, kind: "swap", item, reason: reason(entry), to }]
}
