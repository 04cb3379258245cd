import { isChosen } from "./choices.js"

/**
 * What browsers with an idle detector have; TypeScript's own types do not know it.
 * @typedef {EventTarget & {userState: "active" | "idle" | null, screenState: "locked" | "unlocked" | null,
 *   start(options: {threshold: number, signal?: AbortSignal}): Promise<void>}} Detector
 * @typedef {{new (): Detector, requestPermission(): Promise<"granted" | "denied">}} Detectors
 */

/** Milliseconds without a key or the mouse that are a break by themselves. */
const IDLE = 300_000

/** @returns {Detectors | undefined} */
function detectors() {
  return /** @type {{IdleDetector?: Detectors}} */ (/** @type {unknown} */ (globalThis)).IdleDetector
}

export function canWatch() {
  return detectors() !== undefined
}

/** Asks whether we may; only within a touch. */
export async function mayWatch() {
  return (await detectors()?.requestPermission().catch(() => "denied")) === "granted"
}

/**
 * Tells by `back` since when somebody was away, once they are there again. Does nothing where it is not chosen, or not
 * allowed any more.
 * @param {(since: number) => void} back
 * @param {AbortSignal} signal
 */
export async function watch(back, signal) {
  const Detector = detectors()
  if (!Detector || !isChosen("desk-watch")) return
  const detector = new Detector()
  let since = /** @type {number | null} */ (null)
  detector.addEventListener("change", () => {
    const isAway = detector.userState === "idle" || detector.screenState === "locked"
    if (isAway) since ??= Date.now() - (detector.userState === "idle" ? IDLE : 0)
    else if (since !== null) {
      if (Date.now() - since >= IDLE) back(since)
      since = null
    }
  }, { signal })
  await detector.start({ threshold: IDLE, signal }).catch(() => {})
}
