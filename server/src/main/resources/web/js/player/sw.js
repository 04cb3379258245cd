/** Keeps the player on this device. The server writes the release and its files in here. */
const RELEASE = "{release}"
const FILES = ["{files}"]

console.debug(RELEASE, FILES.length)
