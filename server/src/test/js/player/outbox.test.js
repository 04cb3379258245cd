import assert from "node:assert/strict"
import { test } from "node:test"
import { MemoryTables } from "../../../main/resources/web/js/player/memory-tables.js"
import { Outbox } from "../../../main/resources/web/js/player/outbox.js"
import { Store } from "../../../main/resources/web/js/player/store.js"

const STORED = { status: 200, type: "application/json", body: { stored: true, summary: null } }
const FAILED = { status: 500, type: "text/html", body: null }
const FORBIDDEN = { status: 403, type: "text/html", body: null }
const REFUSED = { status: 422, type: "application/problem+json", body: { detail: "There is no line 9." } }

/** A phone with entries `e0`, `e1` and on waiting, and a server that gives these answers in turn. */
async function phone({ entries = 3, answers = /** @type {any[]} */ ([]), ...edges } = {}) {
  const store = new Store(new MemoryTables())
  for (let n = 0; n < entries; n++) await told(store, n)
  /** @type {string[]} */ const asked = []
  /** @type {(() => void)[]} */ const later = []
  const send = async (/** @type {any} */ entry, /** @type {any} */ csrf, /** @type {number} */ now) => {
    asked.push([entry.entry_id, csrf?.token, now].filter((part) => part !== undefined).join(" "))
    return answers.length > 0 ? answers.shift() : STORED
  }
  const outbox = new Outbox(store, {
    csrf: async () => null, renew: async () => false, now: () => 7, pause: (tries) => tries, send,
    later: (run, tries) => { later.push(run); asked.push("pause " + tries); return () => {} }, ...edges,
  })
  return { store, outbox, asked, later }
}

/** @param {Store} store @param {number} n */
async function told(store, n) {
  const event = { kind: n === 0 ? "start" : "set", id: "e" + n, session: "s", at: n, script: { id: "", title: "" } }
  await store.append(/** @type {any} */ (event), { entry_id: event.id, kind: "set-logged", at: n, entry: {} })
}

test("what waits goes out in order, one after the other", async () => {
  const { store, outbox, asked } = await phone()
  await outbox.sendNow()
  assert.deepEqual(asked, ["e0 7", "e1 7", "e2 7"])
  assert.deepEqual(await store.outbox(), [])
  assert.deepEqual(outbox.state, { kind: "idle", waiting: 0, refused: 0, lastSent: 7 })
})

test("nothing overtakes what the server did not take, and pauses grow until it does", async () => {
  const { outbox, asked, later } = await phone({ answers: [STORED, FAILED, null] })
  await outbox.sendNow()
  assert.deepEqual(outbox.state, { kind: "waiting", waiting: 2, refused: 0, lastSent: 7 })
  await later[0]?.()
  await later[1]?.()
  assert.deepEqual(asked, ["e0 7", "e1 7", "pause 1", "e1 7", "pause 2", "e1 7", "e2 7"])
  assert.equal(outbox.state.kind, "idle")
})

test("what is never understood is kept apart, and the rest goes on", async () => {
  const { store, outbox } = await phone({ answers: [STORED, REFUSED] })
  await outbox.sendNow()
  assert.deepEqual(outbox.state, { kind: "idle", waiting: 0, refused: 1, lastSent: 7 })
  assert.deepEqual((await store.refusals()).map(({ entry_id, sentence }) => [entry_id, sentence]), [["e1", "There is no line 9."]])
})

test("a token that ran out is renewed once for each try", async () => {
  let token = "old"
  const edges = { csrf: async () => ({ header: "X", token }), renew: async () => { token = "new"; return true } }
  const { outbox, asked } = await phone({ entries: 1, answers: [FORBIDDEN, STORED], ...edges })
  await outbox.sendNow()
  assert.deepEqual(asked, ["e0 old 7", "e0 new 7"])
})

test("a server that forbids for good is asked again later, not again and again", async () => {
  const { outbox, asked } = await phone({ answers: [FORBIDDEN, FORBIDDEN], renew: async () => true })
  await outbox.sendNow()
  assert.deepEqual(asked, ["e0 7", "e0 7", "pause 1"])
})

test("what is told while something is on its way goes out after it", async () => {
  const { store, outbox, asked } = await phone({ entries: 1 })
  const run = outbox.sendNow()
  await told(store, 1)
  await outbox.sendNow()
  await run
  assert.deepEqual(asked, ["e0 7", "e1 7"])
})

test("what there is no room for is sent straight, after what waits, or not at all", async () => {
  const entry = { entry_id: "big", kind: "note-told", at: 9, entry: {} }
  const kind = await phone({ entries: 1 })
  assert.equal((await kind.outbox.straight(entry)).is, "sent")
  assert.deepEqual(kind.asked, ["e0 7", "big 7"])
  const stern = await phone({ entries: 1, answers: [FAILED] })
  assert.equal((await stern.outbox.straight(entry)).is, "later")
  assert.deepEqual(stern.asked, ["e0 7", "pause 1"])
})

test("whoever listens hears how much waits and what arrived", async () => {
  const { outbox } = await phone({ entries: 2 })
  /** @type {string[]} */ const heard = []
  outbox.addEventListener("state", () => heard.push(`${outbox.state.kind} ${outbox.state.waiting}`))
  outbox.addEventListener("sent", (event) => heard.push(/** @type {CustomEvent} */ (event).detail.row.entry_id))
  await outbox.sendNow()
  assert.deepEqual(heard, ["sending 2", "e0", "sending 1", "e1", "idle 0"])
})
