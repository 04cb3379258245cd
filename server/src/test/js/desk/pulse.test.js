import assert from "node:assert/strict"
import { test } from "node:test"
import { asleepSince, wait, waitAfter } from "../../../main/resources/web/js/desk/pulse.js"

test("looks again when the state changes, and once a minute", () => {
  assert.equal(wait(0, 20_000), 20_050)
  assert.equal(wait(0, 3_000_000), 60_000)
  assert.equal(wait(0, null), 60_000)
})

test("a deadline that has passed is no reason to hurry", () => {
  assert.equal(wait(10_000, 0), 60_000)
  assert.equal(wait(10_000, 10_000), 60_000)
  assert.equal(wait(10_000, 10_001), 1_000)
})

test("a server that does not answer is asked less and less", () => {
  assert.deepEqual([1, 2, 3, 20].map(waitAfter), [4_000, 8_000, 16_000, 60_000])
})

test("a long gap is a sleep of the machine, but not of a frozen page", () => {
  assert.equal(asleepSince(0, 61_000, false), null)
  assert.equal(asleepSince(1_000, 400_000, false), 1_000)
  assert.equal(asleepSince(1_000, 400_000, true), null)
})
