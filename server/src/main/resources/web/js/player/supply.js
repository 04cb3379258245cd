/**
 * Keeps a device supplied: what was told goes out, the next sessions come in. They come at once, again when everything
 * that waited is sent (only then does the server know what follows), and on return to the page after some minutes.
 * What is old and sent is forgotten on the way.
 * @param {import("./device.js").Device} device
 */
export async function keepSupplied({ store, outbox, downloads }) {
  let waited = false
  outbox.addEventListener("state", () => {
    const waits = outbox.state.waiting > 0
    if (waited && !waits) void downloads.refresh()
    waited = waits
  })
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && outbox.state.waiting === 0) void downloads.freshen()
  })
  await outbox.start()
  if (outbox.state.waiting === 0) await downloads.freshen()
  await store.forget(Date.now())
}
