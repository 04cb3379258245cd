/**
 * Lets the phone vibrate, where it can and somebody has touched the page: browsers refuse it before, loudly in their log.
 * @param {number[]} pattern milliseconds on, off, on
 */
export function buzz(pattern) {
  if (navigator.userActivation?.hasBeenActive === false) return
  navigator.vibrate?.(pattern)
}
