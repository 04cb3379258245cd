import { isChosen } from "./choices.js"

/** @type {Notification | undefined} */
let shown

/** Whether this browser can show notifications from a page; some phones only can from a worker. */
export function canNotify() {
  return "Notification" in globalThis
}

/** Whether they are shown here. */
export function notifies() {
  return canNotify() && Notification.permission === "granted" && isChosen("desk-notify")
}

/**
 * Shows that a break is offered, unless the page is being looked at. Several pages and devices name the same break the
 * same, so it stands there once. A click brings the page to the front.
 * @param {string} title @param {string} line @param {string} due
 */
export function notify(title, line, due) {
  if (!notifies() || (document.visibilityState === "visible" && document.hasFocus())) return
  try {
    shown = new Notification(title, { body: line, tag: "desk-" + due, silent: true })
    shown.onclick = () => {
      window.focus()
      shown?.close()
    }
  } catch {
    // A browser that wants a worker for it; the title of the tab still tells.
  }
}

/** Takes it back once the break is answered, here or elsewhere. */
export function unnotify() {
  shown?.close()
  shown = undefined
}
