/**
 * Does something once what is shown now was painted, so that nobody waits for it; at once where nothing is painted.
 * @param {() => void} work
 */
export function afterPaint(work) {
  if (document.hidden) return void setTimeout(work)
  requestAnimationFrame(() => setTimeout(work))
}
