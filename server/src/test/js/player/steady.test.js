import assert from "node:assert/strict"
import { test } from "node:test"
import { steady } from "../../../main/resources/web/js/player/steady.js"

/** A device whose two clocks are set by hand. */
function device() {
  const clocks = { wall: 1_000_000, running: 50 }
  return { clocks, pass(/** @type {number} */ ms, asleep = false) { clocks.wall += ms; clocks.running += asleep ? 0 : ms } }
}

test("time passes as on both clocks", () => {
  const { clocks, pass } = device()
  const now = steady(() => clocks.wall, () => clocks.running)
  pass(1500)
  assert.equal(now(), 1_001_500)
})

test("time passes in sleep", () => {
  const { clocks, pass } = device()
  const now = steady(() => clocks.wall, () => clocks.running)
  pass(600_000, true)
  assert.equal(now(), 1_600_000)
})

test("a wall clock that is set back takes nothing away, then and later", () => {
  const { clocks, pass } = device()
  const now = steady(() => clocks.wall, () => clocks.running)
  clocks.wall -= 3_600_000
  pass(2000)
  assert.equal(now(), 1_002_000)
  pass(1000)
  assert.equal(now(), 1_003_000)
})

test("after a restart it goes on from the last thing that happened", () => {
  const { clocks, pass } = device()
  const now = steady(() => clocks.wall, () => clocks.running, 1_500_000)
  pass(1000)
  assert.equal(now(), 1_501_000)
})
