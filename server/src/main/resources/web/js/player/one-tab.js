import { held } from "./locks.js"

/**
 * A session runs in one tab of this browser at a time. The second tab says so and can take it over; the first then
 * stops where it is, and has nothing unsaved, since everything is written before it is shown.
 */

/** A lock of this name is held while a session runs; the service worker and every page can ask for it. */
export const SESSION_LOCK = "plumbline-session"

/**
 * Claims the running of a session for this tab.
 * @param {{takeOver?: boolean, lost?: () => void}} [how] `lost` is called when another tab takes it over
 * @returns {Promise<{release: () => void} | null>} null when it runs in another tab
 */
export function claimSession({ takeOver = false, lost = () => {} } = {}) {
  return held(SESSION_LOCK, { takeOver, lost, freed: () => void letIn() })
}

/** Whether a session runs in any tab. @returns {Promise<boolean>} */
export async function sessionRuns() {
  const state = await /** @type {Navigator | undefined} */ (globalThis.navigator)?.locks?.query()
  return state?.held?.some(({ name }) => name === SESSION_LOCK) ?? false
}

/** A new version of the player waits while a session runs (sw.js). */
async function letIn() {
  const registration = await navigator.serviceWorker?.getRegistration()
  registration?.waiting?.postMessage("quiet")
}
