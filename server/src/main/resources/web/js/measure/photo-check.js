/** A photo below this is too dark to see a sticker: mean brightness, 0 to 255. */
const DARK = 45
/** Two points of a small photo are too close for a degree to mean anything. */
const LEAST_EDGE = 480

/**
 * What is wrong with a photo before any point is set, or nothing.
 * @param {number} width
 * @param {number} height
 * @param {Uint8ClampedArray | number[]} pixels red, green, blue, alpha, over and over
 * @returns {"small" | "dark" | null}
 */
export function problem(width, height, pixels) {
  if (Math.min(width, height) < LEAST_EDGE) return "small"
  return brightness(pixels) < DARK ? "dark" : null
}

/** @param {Uint8ClampedArray | number[]} pixels */
export function brightness(pixels) {
  let sum = 0
  for (let at = 0; at + 2 < pixels.length; at += 4)
    sum += 0.2126 * (pixels[at] ?? 0) + 0.7152 * (pixels[at + 1] ?? 0) + 0.0722 * (pixels[at + 2] ?? 0)
  return pixels.length === 0 ? 0 : sum / (pixels.length / 4)
}
