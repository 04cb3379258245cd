import { draw } from "./photo-draw.js"
import { problem } from "./photo-check.js"

/** Enough for a tenth of a degree, and little enough for a phone. */
const LONGEST_EDGE = 1200

/**
 * Puts a photo on the canvas, or says what is wrong with it. It is read on this device and goes nowhere.
 * @param {File} file
 * @param {HTMLCanvasElement} canvas takes the photo's shape
 * @returns {Promise<ImageBitmap | "unreadable" | "small" | "dark">}
 */
export async function load(file, canvas) {
  const photo = await createImageBitmap(file).catch(() => null)
  if (!photo) return "unreadable"
  const scale = Math.min(1, LONGEST_EDGE / Math.max(photo.width, photo.height))
  canvas.width = Math.round(photo.width * scale)
  canvas.height = Math.round(photo.height * scale)
  draw(canvas, photo, {}, "")
  const pixels = canvas.getContext("2d", { willReadFrequently: true })?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
  return problem(photo.width, photo.height, pixels) ?? photo
}
