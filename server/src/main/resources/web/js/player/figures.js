/**
 * The drawings of the downloaded sessions, kept so that they are there without a network.
 */

/** The service worker answers `/figures/` from here first. */
export const FIGURES = "plumbline-figures"

const PATIENCE = 20000

/**
 * Returns the addresses of every drawing that these sessions can show, those of their other exercises and of their
 * softer forms included.
 * @param {Script[]} scripts
 * @returns {string[]}
 */
export function figuresOf(scripts) {
  const items = scripts.flatMap(({ items, sore }) => [...items, ...(sore?.script.items ?? [])])
  const all = items.flatMap((item) => [item, ...item.instead.map((other) => other.item)])
  const drawings = all.flatMap(({ figure }) => (figure ? [figure.moving, figure.still, figure.thumb] : []))
  return [...new Set(drawings.filter((address) => address !== ""))]
}

/**
 * Puts drawings into the cache. A drawing the server does not have is let go, since a name and its words are enough to
 * train by; one that did not arrive is an error, and the download is not ready.
 * @param {string[]} addresses
 */
export async function keepFigures(addresses) {
  if (!globalThis.caches) return
  const cache = await caches.open(FIGURES)
  const missing = await Promise.all(addresses.map(async (address) => ((await cache.match(address)) ? [] : [address])))
  await Promise.all(missing.flat().map((address) => keep(cache, address)))
}

/**
 * Drops the drawings that none of these sessions needs.
 * @param {string[]} addresses that are needed
 */
export async function dropFigures(addresses) {
  if (!globalThis.caches) return
  const cache = await caches.open(FIGURES)
  const needed = new Set(addresses.map((address) => new URL(address, location.href).href))
  await Promise.all((await cache.keys()).filter(({ url }) => !needed.has(url)).map((old) => cache.delete(old)))
}

/** @param {Cache} cache @param {string} address */
async function keep(cache, address) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
  if (answer.ok) await cache.put(address, answer)
  else if (answer.status >= 500) throw new Error(`${address} answered ${answer.status}`)
}

/** @typedef {import("./types.js").Script} Script */
