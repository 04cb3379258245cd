/**
 * Shows what a freshly fetched desk page has in the place of what is shown, with the title of the tab. The focus stays
 * where it is if that is still there; otherwise it goes to the heading. Returns whether there was anything to show.
 * @param {HTMLElement} clock
 * @param {Document} page
 * @param {boolean} byHand
 */
export function replace(clock, page, byHand) {
  const next = page.querySelector("#desk-now")
  const now = clock.querySelector("#desk-now")
  if (!next || !now) return false
  const hadFocus = now.contains(clock.ownerDocument.activeElement)
  const facts = page.querySelector("#desk-facts")
  const old = document.querySelector("#desk-facts")
  if (now.getAttribute("data-tag") === next.getAttribute("data-tag") && !byHand) return true
  document.title = page.title
  now.replaceWith(clock.ownerDocument.adoptNode(next))
  if (facts && old) {
    facts.toggleAttribute("open", old.hasAttribute("open"))
    old.replaceWith(document.adoptNode(facts))
  }
  if (hadFocus || byHand) clock.querySelector("h1")?.focus({ preventScroll: true })
  return true
}
