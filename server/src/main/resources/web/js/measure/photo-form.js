/** The form a photo stands in: the side that was chosen, and the readings the angles go into. */

/** @param {Element} photo @returns {HTMLInputElement[]} */
export const readingsOf = (photo) => [...(photo.closest("form")?.querySelectorAll("input[name^=reading]") ?? [])].filter((input) => input instanceof HTMLInputElement)

/** Returns the side that faces the camera. @param {Element} photo */
export function sideOf(photo) {
  const chosen = photo.closest("form")?.querySelector("input[name=side]:checked")
  return chosen instanceof HTMLInputElement ? chosen.value : "left"
}

/** @param {Element} photo @param {() => void} look what to do when the side is chosen anew */
export function onSide(photo, look) {
  for (const side of photo.closest("form")?.querySelectorAll("input[name=side]") ?? []) side.addEventListener("change", look)
}

/** Returns the place of the first reading without a number, or -1. @param {{value: string}[]} readings */
export const nextEmpty = (readings) => readings.findIndex((reading) => reading.value.trim() === "")
