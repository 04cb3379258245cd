/**
 * Shows on the page what is seen everywhere: the hand and the size. theme.js does the same before the first paint.
 * @param {HTMLElement} root
 * @param {Readonly<import("./options.js").Chosen>} chosen
 */
export function dress(root, { hand, big }) {
  if (hand === "left") root.dataset.hand = "left"
  else delete root.dataset.hand
  if (big) root.dataset.big = "on"
  else delete root.dataset.big
}
