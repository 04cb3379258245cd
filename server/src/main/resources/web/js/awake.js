/**
 * Keeps the screen lit while something counts: a phone on the floor must still be readable at the tenth repetition.
 * Returns what lets it sleep again. While it is held, `<html data-awake="held">` says so.
 * @returns {() => void}
 */
export function keepAwake() {
  /** @type {WakeLockSentinel | undefined} */
  let lock
  let wanted = true
  const shown = (/** @type {WakeLockSentinel} */ got) => {
    document.documentElement.dataset.awake = "held"
    got.addEventListener("release", () => {
      if (got === lock) delete document.documentElement.dataset.awake
    })
    return got
  }
  const ask = async () => {
    if (document.visibilityState !== "visible" || (lock && !lock.released)) return
    try {
      const got = await navigator.wakeLock?.request("screen")
      if (!wanted) return void got?.release()
      if (got) lock = shown(got)
    } catch {
      // Low battery or not allowed; the deadline is absolute, so nothing is lost.
    }
  }
  document.addEventListener("visibilitychange", ask)
  void ask()
  return () => {
    wanted = false
    document.removeEventListener("visibilitychange", ask)
    void lock?.release()
  }
}
