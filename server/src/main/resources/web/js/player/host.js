/**
 * Resolves with what the page has of this device, once the player around an element has opened it.
 * @param {Element} element
 * @returns {Promise<import("./device.js").Device>}
 */
export function deviceAround(element) {
  const host = /** @type {(Element & {device?: import("./device.js").Device | null}) | null} */ (element.closest("session-player"))
  return new Promise((resolve) => {
    if (host?.device) resolve(host.device)
    else host?.addEventListener("device", (event) => resolve(/** @type {CustomEvent} */ (event).detail), { once: true })
  })
}

/**
 * Copies a template of an element and writes into its parts: `copied(this, "line", {name: "Row"})` fills
 * `<template data-row="line"><li><b data-t="name"></b></li></template>`. A part that gets nothing is left out.
 * @param {Element} element
 * @param {string} row
 * @param {Record<string, string>} words
 * @returns {HTMLElement}
 */
export function copied(element, row, words) {
  const template = /** @type {HTMLTemplateElement} */ (element.querySelector(`template[data-row="${row}"]`))
  const copy = /** @type {HTMLElement} */ (/** @type {Element} */ (template.content.firstElementChild).cloneNode(true))
  for (const [name, text] of Object.entries(words)) {
    for (const part of parts(copy, name)) part.textContent = text
  }
  for (const part of copy.querySelectorAll("[data-t]")) if (part.textContent === "" && part.childElementCount === 0) part.remove()
  return copy
}

/** The parts of that name that are the element's own, not those of an element in it. @param {Element} element @param {string} name @returns {HTMLElement[]} */
export function parts(element, name) {
  const own = [...element.querySelectorAll(`[data-t="${name}"]`)].filter((part) => holder(part, element) === element)
  return own.map((part) => /** @type {HTMLElement} */ (part))
}

/** @param {Element} part @param {Element} outermost */
function holder(part, outermost) {
  let above = part.parentElement
  while (above && above !== outermost && !above.localName.includes("-")) above = above.parentElement
  return above ?? outermost
}
