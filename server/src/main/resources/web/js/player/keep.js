/**
 * What the browser promises about the things kept here. `persisted`: it deletes nothing by itself. `free`: bytes that
 * there is room for, null where it does not say.
 * @typedef {{persisted: boolean, free: number | null}} Room
 */

/** Below so many bytes we say that there is hardly room: a session needs some hundred thousand. */
export const LITTLE = 5_000_000

/**
 * Asks the browser to delete nothing by itself; at the first start of a session, since browsers listen to what somebody
 * does. Some ask the person, some look at how often the page is used, some never do it.
 */
export async function askToKeep() {
  try {
    return (await navigator.storage?.persisted?.()) || ((await navigator.storage?.persist?.()) ?? false)
  } catch {
    return false
  }
}

/** @returns {Promise<Room>} */
export async function room() {
  try {
    const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {}
    const persisted = (await navigator.storage?.persisted?.()) ?? false
    return { persisted, free: quota === undefined ? null : quota - (usage ?? 0) }
  } catch {
    return { persisted: false, free: null }
  }
}

/**
 * Which sentence is worth saying, if any: hardly any room, or that the browser may delete what still has to be sent.
 * @param {Room} room
 * @param {number} waiting entries that only this device has
 * @returns {"little" | "loose" | null}
 */
export function worry({ persisted, free }, waiting) {
  if (free !== null && free < LITTLE) return "little"
  return !persisted && waiting > 0 ? "loose" : null
}
