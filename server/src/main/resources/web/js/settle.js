/**
 * Lets a new page take taps only when it has been there for a moment, since the buttons of two pages lie on the same
 * spot: the second tap of a double tap would log the next set unread. Keys and screen readers are not held up.
 */
const MOMENT = 350

export function settle() {
  const body = document.body
  body.classList.add("settling")
  setTimeout(() => body.classList.remove("settling"), MOMENT)
}
