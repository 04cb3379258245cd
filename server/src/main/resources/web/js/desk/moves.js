/**
 * Reads the moves of a break from the page: `<li data-move="exercise chin-tuck" data-amount="8" data-unit="reps"
 * data-tempo="2 3 1" data-sides>`.
 * @param {ParentNode} page
 * @returns {import("./run.js").Move[]}
 */
export function movesOf(page) {
  return [...page.querySelectorAll("[data-move]")].map((line) => {
    const { move = "", amount = "0", unit = "s", tempo = "", sides } = /** @type {HTMLElement} */ (line).dataset
    return moveOf(move, unit === "reps" ? "reps" : "s", Number(amount), tempo.split(" ").map(Number), sides !== undefined)
  })
}

/**
 * A move as the parts of the player know an item: one set, without a load.
 * @param {string} move @param {"reps" | "s"} unit @param {number} amount @param {number[]} tempo @param {boolean} sides
 * @returns {import("./run.js").Move}
 */
export function moveOf(move, unit, amount, tempo, sides) {
  const span = tempo.length === 3 && tempo.every((each) => each >= 0) ? tempo : [2, 1, 2]
  const item = { part: "strength", name: move, sets: 1, mode: unit === "s" ? "hold" : "reps", target: amount, sides, weaker: null, tempo: span, rest: 0, gone: false }
  return { move, unit, item: /** @type {import("../player/types.js").Item} */ (/** @type {unknown} */ (item)) }
}

/**
 * Puts what came of the moves into the form in the place of its ticks: `{done: ["walk: 60 s"], hurt: []}`.
 * @param {HTMLFormElement} form @param {Record<string, string[]>} moves
 */
export function answer(form, moves) {
  for (const [name, values] of Object.entries(moves)) {
    for (const tick of form.querySelectorAll(`input[name=${name}]`)) tick.closest("label")?.remove()
    for (const value of values) form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }))
  }
}
