/**
 * Puts the limits of a person on a scale of pain: from amber on a square, from red on an octagon (PAIN1, PAIN2).
 * @param {Element} scale what has the inputs of the scale
 * @param {{amber: number, red: number}} limits
 */
export function putZones(scale, limits) {
  for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (scale.querySelectorAll(".pain input"))) {
    const zone = zoneOf(Number(input.value), limits)
    input.dataset.zone = zone
    const label = input.closest("label")
    if (label) label.className = { green: "p-low", amber: "p-mid", red: "p-high" }[zone]
  }
}

/** @param {number} pain @param {{amber: number, red: number}} limits */
export function zoneOf(pain, { amber, red }) {
  return pain >= red ? "red" : pain >= amber ? "amber" : "green"
}

/**
 * Returns the limits for an exercise as it went today: more than before a set in between is rising pain, which ends it
 * at any number (P1).
 * @param {Pick<import("./types.js").Line, "pains" | "sets">} line
 * @param {{amber: number, red: number}} limits
 */
export function limitsFor({ pains, sets }, { amber, red }) {
  const trainedSince = (/** @type {number} */ time) => Object.values(sets).some(({ at }) => at >= time)
  const rising = Math.min(red, ...pains.filter(({ at }) => trainedSince(at)).map(({ pain }) => pain + 1))
  return { amber: Math.min(amber, rising), red: rising }
}

/**
 * Whether pain ends an exercise: in the red zone, or of a kind that does at any number (P1, PAIN1).
 * @param {number} pain
 * @param {string} like
 * @param {{amber: number, red: number}} limits
 */
export function stops(pain, like, limits) {
  return like !== "dull" || zoneOf(pain, limits) === "red"
}
