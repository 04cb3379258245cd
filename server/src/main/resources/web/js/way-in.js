/**
 * Where a session goes on, where this browser has what the player needs: it keeps what happens in IndexedDB. Elsewhere
 * the pages of the server are the way.
 */

const SESSION = /^\/sessions\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Whether the player can run here. */
export function canPlay() {
  return "indexedDB" in globalThis
}

/**
 * Returns the player's address for the page of a session, or nothing for another page or a browser that cannot.
 * @param {string} url
 */
export function playerFor(url) {
  const session = SESSION.exec(new URL(url, location.href).pathname)
  return session && canPlay() ? "/player#" + session[1] : ""
}
