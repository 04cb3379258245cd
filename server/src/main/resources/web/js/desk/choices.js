/**
 * What somebody chose for the desk in this browser: a soft tone, notifications, noticing when they are away. All are
 * off at first, and where nothing can be kept they hold until the page is left.
 * @typedef {"desk-tone" | "desk-notify" | "desk-watch"} Choice
 */

/** @type {Map<Choice, boolean>} */
const here = new Map()

/** @param {Choice} name */
export function isChosen(name) {
  try {
    return here.get(name) ?? localStorage.getItem(name) === "on"
  } catch {
    return false
  }
}

/** @param {Choice} name @param {boolean} on */
export function choose(name, on) {
  here.set(name, on)
  try {
    if (on) localStorage.setItem(name, "on")
    else localStorage.removeItem(name)
  } catch {
    // It holds until the page is left.
  }
}
