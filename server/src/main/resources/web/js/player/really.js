import { fill } from "../say.js"

/**
 * Asks once about an unlikely number before it counts (P10), in the dialog of a scene: "Really 99?".
 * @param {import("./scene.js").Scene} scene
 * @param {number} amount
 * @returns {Promise<boolean>}
 */
export function really(scene, amount) {
  const dialog = /** @type {HTMLDialogElement} */ (scene.one("really"))
  for (const part of dialog.querySelectorAll("[data-asks]")) part.textContent = fill(part.getAttribute("data-asks") ?? "", { n: amount })
  dialog.returnValue = ""
  dialog.showModal()
  return new Promise((answer) => dialog.addEventListener("close", () => answer(dialog.returnValue === "yes"), { once: true }))
}
