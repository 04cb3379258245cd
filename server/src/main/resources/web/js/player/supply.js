/** What could not be fetched is asked for again after this long. */
const AGAIN = 60 * 1000

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
  await untilThere({ outbox, downloads })
  await store.forget(Date.now())
}

/** @param {Pick<import("./device.js").Device, "outbox" | "downloads">} device */
async function untilThere({ outbox, downloads }) {
  if (outbox.state.waiting === 0) await downloads.freshen()
  if (!downloads.isFresh) setTimeout(() => void untilThere({ outbox, downloads }), AGAIN)
}
