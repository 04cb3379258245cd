import assert from "node:assert/strict"
import { test } from "node:test"
import { MemoryTables } from "../../../main/resources/web/js/player/memory-tables.js"
import { StoreElsewhere, StoreFull, StoreLost } from "../../../main/resources/web/js/player/store-errors.js"
import { Store, openStore } from "../../../main/resources/web/js/player/store.js"

const START = { kind: "start", id: "s-0", session: "s", at: 1, script: { id: "week 1", title: "Twenty minutes" } }

/** @param {number} n @param {object} [more] */
const event = (n, more = {}) => ({ kind: "set", id: "s-" + n, session: "s", at: n, item: 0, set: n, amount: 20, ...more })

/** @param {{id: string, at: number}} event */
const entry = ({ id, at }) => ({ entry_id: id, kind: "set-logged", at, entry: { session: "s" } })

test("what is appended is there in its order, with what is to be sent of it", async () => {
  const store = new Store(new MemoryTables())
  await store.append(START, entry(START))
  await Promise.all([store.append(event(1), entry(event(1))), store.append(event(2, { kind: "go" }), null)])
  assert.deepEqual((await store.events("s")).map(({ id }) => id), ["s-0", "s-1", "s-2"])
  assert.deepEqual((await store.outbox()).map(({ n, entry_id }) => [n, entry_id]), [[1, "s-0"], [2, "s-1"]])
})

test("a session runs until its end or a warning sign is told", async () => {
  const store = new Store(new MemoryTables())
  await store.append(START, null)
  assert.equal(await store.running(), "s")
  await store.append(event(1, { kind: "signs" }), null)
  assert.equal(await store.running(), null)
  assert.deepEqual(await store.finished(), ["s"])
})

test("without room nothing is kept, neither the event nor what is to be sent of it", async () => {
  const tables = new MemoryTables()
  const store = new Store(tables)
  await store.append(START, null)
  tables.room = 3
  await assert.rejects(store.append(event(1), entry(event(1))), StoreFull)
  assert.equal((await store.events("s")).length, 1)
  assert.deepEqual(await store.outbox(), [])
  tables.room = 4
  await store.append(event(1), entry(event(1)))
  assert.equal((await store.events("s")).length, 2)
})

test("sessions that the server has make room for the one under way", async () => {
  const tables = new MemoryTables()
  const store = new Store(tables)
  await store.append({ ...START, session: "old" }, null)
  await store.append(event(1, { kind: "end", session: "old" }), null)
  await store.append(START, null)
  tables.room = 5
  await store.append(event(1), null)
  assert.deepEqual(await store.events("old"), [])
  assert.equal((await store.events("s")).length, 2)
})

test("a session that goes on in another tab is not written by two", async () => {
  const tables = new MemoryTables()
  const [here, there] = [new Store(tables), new Store(tables)]
  await here.append(START, null)
  await there.events("s")
  await there.append(event(1), null)
  await assert.rejects(here.append(event(2), null), StoreElsewhere)
  assert.equal((await here.events("s")).length, 2)
  await here.append(event(2), null)
})

test("a session that the browser threw away is told as lost, and can be told anew", async () => {
  const store = new Store(new MemoryTables())
  await assert.rejects(store.append(event(4), null), StoreLost)
  await store.append(START, null)
  await store.append(event(4), null)
  assert.equal((await store.events("s")).length, 2)
})

test("what was sent leaves with the page of its summary, what was refused stays with its sentence", async () => {
  const store = new Store(new MemoryTables())
  await store.append(START, entry(START))
  await store.append(event(1), entry(event(1)))
  await store.sent("s-0", "/sessions/s")
  await store.refused("s-1", "There is no such set.")
  await store.sent("never told", null)
  assert.deepEqual(await store.outbox(), [])
  assert.equal((await store.sessions())[0]?.summary, "/sessions/s")
  assert.deepEqual((await store.refusals()).map(({ entry_id, sentence }) => [entry_id, sentence]), [["s-1", "There is no such set."]])
  await store.putAway("s-1")
  assert.deepEqual(await store.refusals(), [])
})

test("a browser that keeps nothing still has a store, and it says that it does not last", async () => {
  const refusing = { open: () => { throw new DOMException("Private", "SecurityError") } }
  assert.equal((await openStore(undefined)).lasting, false)
  assert.equal((await openStore(/** @type {any} */ (refusing))).lasting, false)
})
