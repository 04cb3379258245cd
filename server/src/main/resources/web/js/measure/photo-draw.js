/**
 * Draws a photo with the points set on it; the one to set next has a ring.
 * @param {HTMLCanvasElement} canvas
 * @param {ImageBitmap} photo
 * @param {import("./photo-points.js").Set} points
 * @param {string} now
 */
export function draw(canvas, photo, points, now) {
  const pen = canvas.getContext("2d", { willReadFrequently: true })
  if (!pen) return
  pen.drawImage(photo, 0, 0, canvas.width, canvas.height)
  const thick = Math.max(2, canvas.width / 250)
  line(pen, points.c7, points.ear, thick)
  line(pen, points.levelLeft, points.levelRight, thick)
  for (const [name, point] of Object.entries(points)) {
    pen.lineWidth = thick
    for (const [color, radius] of /** @type {[string, number][]} */ ([["#000", 4], ["#fff", 3]])) {
      pen.beginPath()
      pen.strokeStyle = color
      pen.arc(point.x, point.y, radius * thick * (name === now ? 1.6 : 1), 0, 2 * Math.PI)
      pen.stroke()
    }
  }
}

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {import("./angle.js").Point | undefined} from
 * @param {import("./angle.js").Point | undefined} to
 * @param {number} thick
 */
function line(pen, from, to, thick) {
  if (!from || !to) return
  for (const [color, width] of /** @type {[string, number][]} */ ([["#000", thick * 2], ["#fff", thick]])) {
    pen.beginPath()
    pen.strokeStyle = color
    pen.lineWidth = width
    pen.moveTo(from.x, from.y)
    pen.lineTo(to.x, to.y)
    pen.stroke()
  }
}
