/**
 * Has the player kept on this device, from whatever page somebody comes by first. Every page loads it; a page without
 * https has no service worker, and then everything needs the server.
 */

/** The files of the release that this page is of share this in their addresses. */
const HASH = new URL(import.meta.url).pathname.split("/")[2] ?? ""

/** A page that stays open asks for a new version this often. */
const HOURLY = 60 * 60 * 1000

if (navigator.serviceWorker) {
  holdFiles()
  if (document.readyState === "complete") void begin()
  else addEventListener("load", () => void begin())
}

/** Other tabs keep the files of this release as long as this page lives. */
function holdFiles() {
  void navigator.locks?.request("plumbline-files-" + HASH, { mode: "shared" }, () => new Promise(() => {})).catch(() => {})
}

async function begin() {
  try {
    const registration = await navigator.serviceWorker.register("/sw.js", { scope: "/" })
    registration.active?.postMessage("tidy")
    registration.waiting?.postMessage("quiet")
    askNowAndThen(registration)
  } catch {
    // Not allowed here, or the server is gone: the next page tries again.
  }
}

/** @param {ServiceWorkerRegistration} registration */
function askNowAndThen(registration) {
  let asked = Date.now()
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - asked < HOURLY) return
    asked = Date.now()
    registration.update().catch(() => {})
  })
}
