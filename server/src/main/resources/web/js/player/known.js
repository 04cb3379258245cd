import { dayOf } from "./days.js"
import { upcoming } from "./next-up.js"
import { sessionRuns } from "./one-tab.js"

/**
 * Returns what there is to do now, by what this device alone knows.
 * @param {import("./device.js").Device} device
 */
export async function known({ store, now }) {
  const kept = await store.download()
  const unsent = new Set((await store.outbox()).map(({ session }) => session))
  const here = { sessions: await store.sessions(), stop: await store.stopped(), elsewhere: await sessionRuns() }
  return { kept, upcoming: upcoming({ kept, unsent, ...here, dayOf, now: now() }) }
}
