/**
 * Whether the player can run in this browser: it keeps what happens in IndexedDB, and one tab at a time runs a session
 * (locks). Elsewhere the pages of the server are the way.
 */
export function canPlay() {
  return "indexedDB" in globalThis && "locks" in navigator
}
