/**
 * Finds a session under way as the server knows it, by what was downloaded; about one that is nowhere on this device it
 * is asked anew.
 * @param {import("./device.js").Device} device
 * @param {string} session
 * @returns {Promise<import("./types.js").Download["open"][number] | null>}
 */
export async function there({ store, downloads }, session) {
  const known = among((await downloads.current())?.download, session)
  if (known || (await store.events(session)).length > 0) return known
  return among(await downloads.refresh(), session)
}

/** @param {import("./types.js").Download | null | undefined} download @param {string} session */
function among(download, session) {
  return download?.open.find((open) => open.session === session) ?? null
}
