/**
 * What browsers with document picture-in-picture have; TypeScript's own types do not know it.
 * @typedef {{requestWindow(options: {width: number, height: number}): Promise<Window>, window: Window | null}} Pictures
 */

const SIZE = { width: 360, height: 480 }

/** @returns {Pictures | undefined} */
function pictures() {
  return /** @type {{documentPictureInPicture?: Pictures}} */ (/** @type {unknown} */ (globalThis)).documentPictureInPicture
}

/**
 * Moves the clock into a small window that stays on top, where the browser has one; elsewhere the page opens in a small
 * window of its own.
 * @param {HTMLElement} clock
 */
export async function openSmall(clock) {
  const small = await pictures()?.requestWindow(SIZE).catch(() => undefined)
  if (!small) return void window.open("/desk", "desk", `popup,width=${SIZE.width},height=${SIZE.height}`)
  for (const attribute of document.documentElement.attributes) small.document.documentElement.setAttribute(attribute.name, attribute.value)
  for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) small.document.head.append(sheet.cloneNode())
  const room = small.document.createElement("main")
  room.className = "desk"
  const place = document.createComment("")
  clock.replaceWith(place)
  room.append(clock)
  small.document.body.append(room)
  small.addEventListener("pagehide", () => place.replaceWith(clock))
}
