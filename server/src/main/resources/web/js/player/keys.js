/**
 * The keyboard of the player: `Space` and `Enter` press the main button, arrows change the number, `P` pauses and goes
 * on, `H` is for what hurts, `Escape` closes what lies over the session. Whoever is in a field or on a button keeps the
 * keys that belong to it.
 * @typedef {{main: () => void, step: (by: number) => void, pause: () => void, hurts: () => void, close: () => void}} Hands
 */

/** @param {HTMLElement} host @param {Hands} hands */
export function listen(host, hands) {
  host.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const act = action(event, hands)
    if (!act) return
    event.preventDefault()
    act()
  })
}

/** @param {KeyboardEvent} event @param {Hands} hands @returns {(() => void) | null} */
function action({ key, target, repeat }, hands) {
  const own = target instanceof Element ? target : null
  // A dialog closes by itself; to prevent its key would keep it open.
  if (key === "Escape") return own?.closest("dialog") ? null : hands.close
  // A number that was typed is told by Enter, as in a form.
  if (key === "Enter" && !repeat && own?.matches("input[type=number]") && !own.closest("form")) return hands.main
  if (own?.closest("input:not([type=radio], [type=checkbox]), select, textarea, dialog")) return null
  if (repeat) return null
  const onControl = own?.closest("button, a[href], summary, input, label") !== null && own !== null
  switch (key) {
    case " ": case "Enter": return onControl ? null : hands.main
    case "ArrowUp": return own?.closest("[type=radio]") ? null : () => hands.step(1)
    case "ArrowDown": return own?.closest("[type=radio]") ? null : () => hands.step(-1)
    case "p": case "P": return hands.pause
    case "h": case "H": return hands.hurts
    default: return null
  }
}
