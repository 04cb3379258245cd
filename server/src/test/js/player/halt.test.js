import assert from "node:assert/strict"
import { test } from "node:test"
import { notice, wait } from "../../../main/resources/web/js/player/halt.js"
import { MemoryTables } from "../../../main/resources/web/js/player/memory-tables.js"
import { Store } from "../../../main/resources/web/js/player/store.js"
import { NOON } from "./scripts.js"

/** A phone that remembers what it showed, with room for so many rows. */
class Phone {
  tables = new MemoryTables()
  store = new Store(this.tables)
  /** @type {any[]} */
  shown = []
  /** @type {any[]} */
  straight = []
  server = true
  show = (/** @type {string} */ scene, /** @type {object} */ detail) => void this.shown.push([scene, detail])
  /** @type {any} */
  device = {
    store: this.store,
    now: () => NOON,
    outbox: {
      sendNow: async () => {},
      straight: async (/** @type {any} */ entry) => {
        this.straight.push(entry)
        return { is: this.server ? "sent" : "later" }
      },
    },
  }
}

const signs = { signs: ["new-dizziness"], emergency: false }

test("a sign that is noticed without a session stops training here and waits for the server", async () => {
  const phone = new Phone()
  await notice(phone.device, phone, { signs: ["emergency"], emergency: true })
  assert.deepEqual(phone.shown, [["stopped", { emergency: true }]])
  const [row] = await phone.store.outbox()
  assert.deepEqual([row?.kind, row?.entry, row?.at], ["signs-told", { signs: ["emergency"] }, NOON])
  const stop = await phone.store.stopped()
  assert.deepEqual([stop?.why, stop?.emergency, stop?.session], ["signs", true, row?.entry_id])
})

test("without room a sign goes straight to the server", async () => {
  const phone = new Phone()
  phone.tables.room = 0
  await notice(phone.device, phone, signs)
  assert.deepEqual(phone.straight.map(({ kind }) => kind), ["signs-told"])
  assert.deepEqual(phone.shown, [["stopped", { emergency: false }]])
})

test("where nobody could take a sign, that is said with the same words", async () => {
  const phone = new Phone()
  phone.tables.room = 0
  phone.server = false
  await notice(phone.device, phone, signs)
  assert.deepEqual(phone.shown.at(-1), ["stopped", { emergency: false, untold: true }])
})

test("a day off is shown even where it could not be kept", async () => {
  const phone = new Phone()
  phone.tables.room = 0
  await wait(phone.device, phone, "pain", { pain: 6, soreness: null })
  assert.deepEqual(phone.shown, [["waiting", { ill: false }]])
  assert.deepEqual(phone.straight.map(({ kind, entry }) => [kind, entry]), [["checked-in", { pain_before: 6 }]])
})
