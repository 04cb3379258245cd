/**
 * The angle at C7 between the level and the ear, from four points of a photo (MEAS-CVA). Pixels, y grows downward.
 * @typedef {{x: number, y: number}} Point
 * @typedef {{ear: Point, c7: Point, levelLeft: Point, levelRight: Point}} Points
 * @typedef {{note: "angle" | "tilted" | "odd", tenths: number} | {note: "side"}} Found
 */

const MOST_TILT = 8
const LEAST = 10
const MOST = 89

/**
 * @param {Points} points
 * @param {string} side the side that faces the camera: with the left one somebody looks to the left
 * @returns {Found}
 */
export function find(points, side) {
  const tilt = tiltOf(points)
  if (Math.abs(tilt) > MOST_TILT) return { note: "tilted", tenths: Math.round(Math.abs(tilt) * 10) }
  const turn = -tilt * Math.PI / 180
  const dx = points.ear.x - points.c7.x
  const dy = points.ear.y - points.c7.y
  const across = dx * Math.cos(turn) - dy * Math.sin(turn)
  const up = -(dx * Math.sin(turn) + dy * Math.cos(turn))
  const ahead = side === "left" ? -across : across
  if (ahead <= 0) return { note: "side" }
  const angle = Math.atan2(up, ahead) * 180 / Math.PI
  return { note: angle < LEAST || angle > MOST ? "odd" : "angle", tenths: Math.round(angle * 10) }
}

/** @param {Points} points */
export function tiltOf({ levelLeft, levelRight }) {
  const [from, to] = levelLeft.x <= levelRight.x ? [levelLeft, levelRight] : [levelRight, levelLeft]
  return Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI
}

/** @param {number} tenths @returns {string} `46.5` */
export function written(tenths) {
  return (tenths / 10).toFixed(1)
}
