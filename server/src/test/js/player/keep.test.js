import assert from "node:assert/strict"
import { test } from "node:test"
import { LITTLE, worry } from "../../../main/resources/web/js/player/keep.js"

test("a phone with hardly any room says so, whatever waits", () => {
  assert.equal(worry({ persisted: true, free: LITTLE - 1 }, 0), "little")
  assert.equal(worry({ persisted: true, free: LITTLE }, 9), null)
})

test("what the browser may delete is a worry only while something waits", () => {
  assert.equal(worry({ persisted: false, free: null }, 1), "loose")
  assert.equal(worry({ persisted: false, free: null }, 0), null)
})
