const RELEASE = "{release}"
const FILES = ["{files}"]

/**
 * Keeps one release of the player on this device: its page, scripts, styles and drawings, never anything of a person.
 * The server fills in the two lines above. A classic worker, since those run everywhere.
 *
 * A new release is kept beside the old one. It takes over when no session runs in any tab, and the files of an older
 * one go when no tab uses them: each tab holds a lock with the name of its files (offline.js).
 */

/** The files of a release have one hash in their addresses; its page or the worker alone can be new as well. */
const HASH = FILES.find((file) => file.startsWith("/assets/"))?.split("/")[2]
const OURS = "plumbline-release-"
const OWN = `${OURS}${RELEASE}.${HASH}`
const FIGURES = "plumbline-figures"
const SESSION_LOCK = "plumbline-session"
const SHELL = "/player"
/** How long a page may take before the player shows what is on the device instead. */
const PATIENCE = 8000

/** A server that is started anew is gone, whatever stands in front of it says. */
const GONE = [502, 503, 504]

/**
 * @typedef {globalThis.Event & {waitUntil: (work: Promise<unknown>) => void}} Lasting
 * @typedef {globalThis.Event & {request: Request, respondWith: (answer: Promise<Response>) => void}} Asked
 * @typedef {{skipWaiting: () => Promise<void>, clients: {claim: () => Promise<void>}, registration: ServiceWorkerRegistration}} Serving
 */
const worker = /** @type {Serving} */ (/** @type {unknown} */ (self))

self.addEventListener("install", (event) => lasting(event, keepRelease().then(takeOverIfQuiet)))
self.addEventListener("activate", (event) => lasting(event, worker.clients.claim().then(sweep)))
self.addEventListener("message", (event) => {
  if (event.data === "quiet") lasting(event, takeOverIfQuiet())
  if (event.data === "tidy") lasting(event, repair().then(sweep))
})
self.addEventListener("fetch", (event) => {
  const { request } = /** @type {Asked} */ (event)
  const respondWith = (/** @type {Promise<Response>} */ answer) => /** @type {Asked} */ (event).respondWith(answer)
  const { origin, pathname } = new URL(request.url)
  if (request.method !== "GET" || origin !== location.origin) return
  if (request.mode === "navigate") respondWith(pathname === SHELL ? shell(request) : page(request))
  else if (pathname.startsWith("/figures/")) respondWith(keptFirst(request, FIGURES))
  else if (pathname.startsWith("/assets/") || FILES.includes(pathname)) respondWith(keptFirst(request))
})

/** @param {globalThis.Event} event @param {Promise<unknown>} work */
const lasting = (event, work) => /** @type {Lasting} */ (event).waitUntil(work)

/** All files or none: a release with a hole would fail in a cellar rather than here. */
async function keepRelease() {
  const cache = await caches.open(OWN)
  await cache.addAll(FILES.map((file) => (file.startsWith("/assets/") ? file : new Request(file, { cache: "reload" }))))
}

/** Without locks nobody can tell whether a session runs; then it waits, as usual, until every tab is closed. */
async function takeOverIfQuiet() {
  const locks = await heldLocks()
  if (locks && !locks.includes(SESSION_LOCK)) await worker.skipWaiting()
}

/** Somebody may have emptied the caches, or the browser did. */
async function repair() {
  if (!(await caches.match(SHELL, { cacheName: OWN }))) await keepRelease()
}

/** A newer release that is on its way has no tab yet that holds its lock; it sweeps when it takes over. */
async function sweep() {
  const { installing, waiting } = worker.registration
  const locks = await heldLocks()
  if (installing || waiting || !locks) return
  const isUsed = (/** @type {string} */ name) => name === OWN || locks.includes("plumbline-files-" + name.split(".")[1])
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && !isUsed(name))
  await Promise.all(old.map((name) => caches.delete(name)))
}

async function heldLocks() {
  const state = await /** @type {Navigator} */ (navigator).locks?.query()
  return state?.held?.flatMap(({ name }) => name ?? []) ?? null
}

/** @param {Request} request @param {string} [cacheName] any, when none is named */
async function keptFirst(request, cacheName) {
  return (await caches.match(request, cacheName ? { cacheName } : {})) ?? fetch(request)
}

/** The player's page and the scripts it names are of one release. @param {Request} request */
async function shell(request) {
  return (await caches.match(SHELL, { cacheName: OWN })) ?? fetch(request)
}

/** Any other page is the server's; without it the player stands in, at the same address. @param {Request} request */
async function page(request) {
  const late = new Promise((/** @type {(value: null) => void} */ resolve) => setTimeout(() => resolve(null), PATIENCE))
  const answer = await Promise.race([fetch(request).catch(() => null), late])
  if (answer && !GONE.includes(answer.status)) return answer
  const kept = await caches.match(SHELL, { cacheName: OWN })
  return kept ?? answer ?? Response.error()
}
