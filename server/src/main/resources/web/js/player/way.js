/**
 * Where an address of the player leads, by what stands behind its `#`.
 * @typedef {{to: "home" | "start" | "check" | "options" | "stay"} | {to: "session", session: string}} Way
 */

/**
 * Returns the way: `#start` begins what comes next, `#check` asks first how somebody is, a UUID goes on with a session,
 * nothing is the home scene, and a place within the page (`#main`) changes nothing.
 * @param {string} hash
 * @returns {Way}
 */
export function way(hash) {
  const name = hash.replace(/^#/, "")
  if (name === "start" || name === "check" || name === "options") return { to: name }
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name)) return { to: "session", session: name }
  return { to: name === "" ? "home" : "stay" }
}
