import assert from "node:assert/strict"
import { test } from "node:test"
import { Downloads } from "../../../main/resources/web/js/player/download.js"
import { figuresOf } from "../../../main/resources/web/js/player/figures.js"
import { MemoryTables } from "../../../main/resources/web/js/player/memory-tables.js"
import { Store } from "../../../main/resources/web/js/player/store.js"

/** @param {string} name @param {any[]} [instead] */
const item = (name, instead = []) => ({ figure: { moving: name + ".m", still: name + ".s", thumb: name + ".t" }, instead })

/** @param {string} id @param {any} [more] */
const script = (id, more = {}) => ({ id, title: id, items: [item(id)], sore: null, ...more })

/** @param {any[]} next @param {string} [token] */
const answer = (next, token = "t") => ({ now: 0, csrf: { header: "X", token }, wait: null, next, open: [] })

/** What nobody waits for is done. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

/** @param {any} edges */
function phone(edges) {
  const store = new Store(new MemoryTables())
  /** @type {string[][]} */ const log = []
  const note = (/** @type {string} */ what) => async (/** @type {string[]} */ names) => void log.push([what, ...names])
  return { store, log, downloads: new Downloads(store, { now: () => 5, keep: note("keep"), drop: note("drop"), ...edges }) }
}

test("the drawings of softer forms and of other exercises are needed too, each once", () => {
  const sore = { from: 6, script: script("soft") }
  const one = script("row", { sore, items: [item("row", [{ item: item("pull") }]), item("row"), { figure: null, instead: [] }] })
  const other = ["row.s", "pull.s", "soft.s"]
  assert.deepEqual(figuresOf([one], false), { shown: ["row.m", "row.t", "pull.m", "pull.t", "soft.m", "soft.t"], other })
  assert.deepEqual(figuresOf([one], true).shown, ["row.s", "row.t", "pull.s", "pull.t", "soft.s", "soft.t"])
})

test("a download counts when the drawings it shows are here; then the others come, and old ones go", async () => {
  const { store, log, downloads } = phone({ get: async () => answer([script("a")]) })
  assert.equal((await downloads.refresh())?.next[0]?.id, "a")
  await settled()
  assert.deepEqual(log, [["keep", "a.m", "a.t"], ["keep", "a.s"], ["drop", "a.m", "a.t", "a.s"]])
  assert.equal((await store.download())?.at, 5)
})

test("without its drawings a download does not replace the one before, but its token is used", async () => {
  const answers = [answer([script("a")], "old"), answer([script("b")], "new")]
  const keep = async (/** @type {string[]} */ names) => { if (names[0] === "b.m") throw new Error("gone") }
  const { store, downloads } = phone({ get: async () => answers.shift(), keep })
  await downloads.refresh()
  assert.equal(await downloads.refresh(), null)
  assert.equal((await store.download())?.download.next[0]?.id, "a")
  assert.equal((await downloads.csrf())?.token, "new")
})

test("the drawings of the session under way stay when a download no longer has it", async () => {
  const { store, log, downloads } = phone({ get: async () => answer([script("b")]) })
  await store.append(/** @type {any} */ ({ kind: "start", id: "1", session: "1", at: 1, script: script("a") }), null)
  await downloads.refresh()
  await settled()
  assert.deepEqual(log[2], ["drop", "b.m", "b.t", "a.m", "a.t", "b.s", "a.s"])
})

test("a server that does not answer changes nothing", async () => {
  const { store, downloads } = phone({ get: async () => null })
  assert.equal(await downloads.refresh(), null)
  assert.equal(await downloads.renew(), false)
  assert.equal(await store.download(), null)
})

test("coming back to a page asks only after some minutes", async () => {
  let [asked, now] = [0, 10 ** 9]
  const { downloads } = phone({ get: async () => { asked += 1; return answer([]) }, now: () => now })
  await downloads.freshen()
  now += 60 * 1000
  await downloads.freshen()
  assert.equal(asked, 1)
  now += 5 * 60 * 1000
  await downloads.freshen()
  assert.equal(asked, 2)
})
