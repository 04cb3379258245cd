/**
 * The drawings of the downloaded sessions, kept so that they are there without a network.
 */

/** The service worker answers `/figures/` from here first. */
export const FIGURES = "plumbline-figures"

const PATIENCE = 20000

/**
 * Returns the addresses of the drawings that these sessions can show, those of their other exercises and of their
 * softer forms included. `shown` are the moving ones with the small ones, or the still ones for somebody who wants
 * nothing to move; the others, for somebody who changes their mind, are `other`.
 * @param {Script[]} scripts
 * @param {boolean} still
 * @returns {{shown: string[], other: string[]}}
 */
export function figuresOf(scripts, still = globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false) {
  const items = scripts.flatMap(({ items, sore }) => [...items, ...(sore?.script.items ?? [])])
  const figures = items.flatMap((item) => [item, ...item.instead.map((other) => other.item)]).flatMap(({ figure }) => figure ?? [])
  const once = (/** @type {string[]} */ all) => [...new Set(all.filter((address) => address !== ""))]
  return {
    shown: once(figures.flatMap((figure) => [still ? figure.still : figure.moving, figure.thumb])),
    other: once(figures.map((figure) => (still ? figure.moving : figure.still))),
  }
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
