/**
 * Keeps the screen lit while something counts: a phone on the floor must still be readable at the tenth repetition.
 * Returns what lets it sleep again.
 * @returns {() => void}
 */
export function keepAwake() {
  /** @type {WakeLockSentinel | undefined} */
  let lock
  let wanted = true
  const ask = async () => {
    if (document.visibilityState !== "visible") return
    try {
      const got = await navigator.wakeLock?.request("screen")
      if (wanted) lock = got
      else void got?.release()
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
