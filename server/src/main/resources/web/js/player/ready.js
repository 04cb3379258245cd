import { openDevice } from "./device.js"
import { keepSupplied } from "./supply.js"

/**
 * Loaded on the pages of somebody with a plan, such as Today: sends what still waits here, and takes the next sessions
 * along before the network is gone. It comes last, after what the page itself needs.
 */

const idle = () => new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve))

const begin = async () => {
  await idle()
  await keepSupplied(await openDevice())
}

// Another version in another tab holds the store: that tab sends and downloads.
const go = () => void begin().catch(() => {})
if (document.readyState === "complete") go()
else addEventListener("load", go)
