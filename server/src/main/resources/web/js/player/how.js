/**
 * Fills in how an exercise is done: its steps, or its key points where it has no steps.
 * @param {import("./scene.js").Scene} scene
 * @param {import("./types.js").Item} item
 */
export function fillHow(scene, item) {
  const steps = item.steps.length > 0 ? item.steps : item.cues
  scene.one("steps").replaceChildren(...steps.map((step) => line(step)))
  scene.there("how", steps.length > 0)
  scene.there("play", item.figure !== null)
  for (const how of scene.all("how")) how.toggleAttribute("open", item.figure === null)
}

/** @param {string} text */
function line(text) {
  const made = document.createElement("li")
  made.textContent = text
  return made
}
