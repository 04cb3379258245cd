import assert from "node:assert/strict"
import { test } from "node:test"
import { uuid7 } from "../../../main/resources/web/js/player/uuid7.js"

test("an id is a UUID of version 7 that tells its time", () => {
  const id = uuid7(Date.parse("2026-11-24T12:00:00Z"))
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.equal(parseInt(id.replaceAll("-", "").slice(0, 12), 16), Date.parse("2026-11-24T12:00:00Z"))
})

test("later ids come later in order, and no two are the same", () => {
  const ids = [1, 2, 3].map((n) => uuid7(1_700_000_000_000 + n))
  assert.deepEqual(ids.toSorted(), ids)
  assert.notEqual(uuid7(1), uuid7(1))
})
