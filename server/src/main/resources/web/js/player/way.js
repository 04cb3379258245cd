/**
 * Where an address of the player leads, by what stands behind its `#`.
 * @typedef {{to: "home" | "start" | "check" | "options"} | {to: "session", session: string}} Way
 */

/**
 * Returns the way: `#start` begins what comes next, `#check` asks first how somebody is, a UUID goes on with a session.
 * @param {string} hash
 * @returns {Way}
 */
export function way(hash) {
  const name = hash.replace(/^#/, "")
  if (name === "start" || name === "check" || name === "options") return { to: name }
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name) ? { to: "session", session: name } : { to: "home" }
}
