import assert from "node:assert/strict"
import { test } from "node:test"
import { Runner } from "../../../main/resources/web/js/player/runner.js"
import { StoreFull, StoreLost } from "../../../main/resources/web/js/player/store-errors.js"
import { item, NOON, script } from "./scripts.js"

/** A device of our own, with room until it is taken away. */
class Device {
  room = true
  lost = false
  now = NOON
  /** @type {any[]} */
  kept = []
  /** @type {any[]} */
  rows = []
  append = async (/** @type {any} */ event, /** @type {any} */ entry) => {
    await Promise.resolve()
    if (!this.room) throw new StoreFull("full")
    if (this.lost && event.kind !== "start") throw new StoreLost("lost")
    this.lost = false
    this.kept.push(event)
    if (entry) this.rows.push(entry)
  }
  events = async (/** @type {string} */ session) => this.kept.filter((event) => event.session === session)
}

/** @param {Device} device */
const runner = (device, straight = async () => false) => new Runner(device, straight, () => device.now)
const start = { kind: "start", script: script(item("row")), flow: "tap", pain: 0, soreness: null }
const set = { kind: "set", item: 0, set: 1, amount: 18, load: "red band", by: "tap" }

test("what was told is kept with what the server gets of it, in order", async () => {
  const device = new Device()
  const running = runner(device)
  await Promise.all([running.tell(start), running.tell(set), running.tell({ kind: "next" }), running.tell({ ...set, set: 2 })])
  assert.deepEqual(device.kept.map(({ kind }) => kind), ["start", "set", "next", "set"])
  assert.deepEqual(device.rows.map(({ kind, entry }) => [kind, entry.set]), [["session-started", undefined], ["set-logged", 1], ["set-logged", 2]])
  assert.equal(device.kept[0].id, running.state?.session)
})

test("two things in the same moment, or with the clock behind, still come one after the other", async () => {
  const device = new Device()
  const running = runner(device)
  await running.tell(start)
  await running.tell(set)
  device.now -= 3_600_000
  await running.tell({ kind: "next" })
  const times = device.kept.map(({ at }) => at)
  assert.deepEqual(times, times.toSorted((a, b) => a - b))
  assert.equal(new Set(times).size, 3)
})

test("what there is no room for did not happen, and can be told again", async () => {
  const device = new Device()
  const running = runner(device)
  await running.tell(start)
  device.room = false
  await assert.rejects(running.tell(set), StoreFull)
  assert.equal(running.state?.phase.kind, "turn")
  device.room = true
  await running.tell(set)
  assert.equal(running.state?.phase.kind, "rest")
})

test("without room a set goes straight to the server, if that answers", async () => {
  const device = new Device()
  /** @type {any[]} */
  const sent = []
  const running = runner(device, async (/** @type {any} */ entry) => sent.push(entry) > 0)
  await running.tell(start)
  device.room = false
  await running.tell(set)
  assert.deepEqual(sent.map(({ kind }) => kind), ["set-logged"])
  assert.equal(running.state?.phase.kind, "rest")
})

test("a session that the browser threw away is kept anew with the same ids", async () => {
  const device = new Device()
  const running = runner(device)
  await running.tell(start)
  await running.tell(set)
  const before = device.kept.map(({ id }) => id)
  Object.assign(device, { kept: [], rows: [], lost: true })
  await running.tell({ kind: "next" })
  assert.deepEqual(device.kept.map(({ id }) => id).slice(0, 2), before)
  assert.deepEqual(device.kept.map(({ kind }) => kind), ["start", "set", "next"])
})

test("after a restart a session goes on where it was, with what other devices told", async () => {
  const device = new Device()
  const first = runner(device)
  await first.tell(start)
  await first.tell(set)
  const session = first.state?.session ?? ""
  const told = [{ entry_id: device.kept[1].id, kind: "set-logged", at: NOON + 1, entry: device.rows[1].entry }, { entry_id: "other", kind: "set-logged", at: NOON + 2, entry: { session, item: 0, set: 2, work: "16 reps", load: "red band" } }]
  const again = runner(device)
  assert.equal(await again.open(session, { session, at: NOON, script: start.script, told }, "tap"), true)
  assert.deepEqual(Object.values(again.state?.lines[0]?.sets ?? {}).map(({ amount }) => amount), [18, 16])
  assert.equal(device.rows.length, 2)
  assert.equal(await runner(device).open("nowhere", null, "tap"), false)
})
