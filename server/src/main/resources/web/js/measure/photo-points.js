/** The points in the order they are set. */
export const ORDER = /** @type {const} */ (["ear", "c7", "levelLeft", "levelRight"])

/** @typedef {(typeof ORDER)[number]} Name */
/** @typedef {Partial<Record<Name, import("./angle.js").Point>>} Set */

/**
 * Where a point goes by a key: a pixel, or ten with Shift, and never out of the picture. Nothing for another key.
 * @param {import("./angle.js").Point} point
 * @param {string} key
 * @param {boolean} far
 * @param {{width: number, height: number}} size
 * @returns {import("./angle.js").Point | null}
 */
export function moved(point, key, far, size) {
  const step = far ? 10 : 1
  const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[key]
  if (!by) return null
  return { x: within(point.x + (by[0] ?? 0), size.width), y: within(point.y + (by[1] ?? 0), size.height) }
}

/**
 * Where a tap fell, in pixels of the picture however large it is shown.
 * @param {{clientX: number, clientY: number}} tap
 * @param {HTMLCanvasElement} canvas
 * @returns {import("./angle.js").Point}
 */
export function tapped(tap, canvas) {
  const box = canvas.getBoundingClientRect()
  return {
    x: (tap.clientX - box.left) * canvas.width / box.width,
    y: (tap.clientY - box.top) * canvas.height / box.height,
  }
}

/** @param {number} value @param {number} most */
function within(value, most) {
  return Math.min(Math.max(value, 0), most - 1)
}

/** @param {Set} set @param {Name} now @returns {Name} the next one without a place, or the same when all have one */
export function following(set, now) {
  const after = [...ORDER.slice(ORDER.indexOf(now) + 1), ...ORDER]
  return after.find((name) => !set[name]) ?? now
}

/** @param {Set} set @returns {import("./angle.js").Points | null} all four, or nothing while one is missing */
export function complete({ ear, c7, levelLeft, levelRight }) {
  return ear && c7 && levelLeft && levelRight ? { ear, c7, levelLeft, levelRight } : null
}
