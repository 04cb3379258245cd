/**
 * Locks over all tabs of this browser. Where there are none (a server without https), everything runs as if this were
 * the only tab; the store itself then finds out when two tabs write in one session.
 */

/** @returns {LockManager | undefined} */
const locks = () => /** @type {Navigator | undefined} */ (globalThis.navigator)?.locks

/**
 * Does something in one tab at a time. Returns undefined when another tab is at it.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T | undefined>}
 */
export async function alone(name, work) {
  const manager = locks()
  if (!manager) return work()
  return manager.request(name, { ifAvailable: true }, async (lock) => (lock ? work() : undefined))
}

/**
 * Holds a name for this tab until it is let go, the tab ends, or another tab takes it over.
 * @param {string} name
 * @param {{takeOver: boolean, lost: () => void, freed: () => void}} how `lost` is called when another tab took it over,
 *   `freed` when it was let go and others can see that
 * @returns {Promise<{release: () => void} | null>} null when another tab holds it
 */
export function held(name, { takeOver, lost, freed }) {
  const manager = locks()
  if (!manager) return Promise.resolve({ release: () => {} })
  return new Promise((resolve) => {
    const options = takeOver ? { steal: true } : { ifAvailable: true }
    const hold = (/** @type {Lock | null} */ lock) => {
      if (!lock) return resolve(null)
      return new Promise((/** @type {(value: true) => void} */ release) => resolve({ release: () => release(true) }))
    }
    manager.request(name, options, hold).then((had) => had && freed(), lost)
  })
}
