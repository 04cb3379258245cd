import assert from "node:assert/strict"
import { test } from "node:test"
import { moveOf } from "../../../main/resources/web/js/desk/moves.js"
import { counted, look } from "../../../main/resources/web/js/desk/moment.js"
import { begin, done, goOn, hurting, hurts, isOver, leftOut, pass, pause, seen, stopped, told } from "../../../main/resources/web/js/desk/run.js"

const tuck = moveOf("exercise chin-tuck", "reps", 8, [2, 3, 1], false)
const reach = moveOf("exercise overhead-side-reach", "reps", 3, [1, 1, 1], true)
const walk = moveOf("walk", "s", 60, [0, 0, 0], false)
const after = (/** @type {import("../../../main/resources/web/js/desk/run.js").Run} */ run, /** @type {number} */ seconds) => {
  let now = run
  for (let at = 0; at <= seconds; at += 0.25) now = pass(now, at * 1000)
  return now
}

test("a break gets ready, counts in its rhythm and goes on by itself", () => {
  const run = begin([tuck, walk], 0)
  assert.equal(look(run, 0)?.kind, "ready")
  assert.deepEqual([look(run, 4_000)?.number, look(run, 10_000)?.number], [1, 2])
  assert.equal(look(after(run, 53), 53_000)?.at, 1)
})

test("what ran to its end is told whole", () => {
  const run = after(begin([tuck, walk], 0), 52 + 65)
  assert.equal(isOver(run), true)
  assert.deepEqual(told(run), ["exercise chin-tuck: 8 reps", "walk: 60 s"])
})

test("sides are told one after the other", () => {
  const run = begin([reach], 0)
  assert.equal(look(run, 5_000)?.side, "left")
  assert.equal(look(run, 14_000)?.kind, "change")
  assert.equal(look(run, 19_000)?.side, "right")
})

test("of one side alone nothing counts yet", () => {
  const run = begin([reach], 0)
  assert.equal(counted(run, 12_000), 0)
  assert.equal(counted(run, 22_000), 1)
})

test("repetitions at one's own pace are all done, of a walk it is the time", () => {
  const run = done(done(begin([tuck, walk], 0), 20_000), 20_000 + 34_000)
  assert.deepEqual(told(run), ["exercise chin-tuck: 8 reps", "walk: 30 s"])
})

test("what hurts ends there and does not count, and the rest goes on", () => {
  const run = hurts(begin([tuck, walk], 0), 20_000)
  assert.deepEqual([run.done, isOver(run)], [[0], false])
  const over = done(run, 20_000 + 34_000)
  assert.deepEqual([told(over), hurting(over)], [["walk: 30 s"], ["exercise chin-tuck: 8 reps"]])
})

test("a break nobody sees stands still until somebody does", () => {
  const unseen = seen(begin([walk], 0), false, 24_000)
  assert.equal(pass(unseen, 900_000), unseen)
  assert.equal(look(seen(unseen, true, 90_000), 91_000)?.number, 39)
  const paused = pause(begin([walk], 0), 24_000)
  assert.equal(seen(seen(paused, false, 30_000), true, 90_000), paused)
})

test("what is left out or stopped is not told", () => {
  assert.deepEqual(told(stopped(leftOut(begin([tuck, walk], 0), 1_000), 2_000)), [])
})

test("a pause stands still", () => {
  const paused = pause(begin([walk], 0), 24_000)
  assert.equal(look(paused, 90_000)?.number, 40)
  assert.equal(pass(paused, 900_000), paused)
  assert.equal(look(goOn(paused, 90_000), 91_000)?.number, 39)
})

test("after a sleep the move begins anew", () => {
  assert.equal(look(pass(begin([walk], 0), 3_600_000), 3_600_000)?.kind, "ready")
})
