import assert from "node:assert/strict"
import { test } from "node:test"
import { reminderTimes } from "../../main/resources/web/js/reminder-times.js"

const HOUR = 3_600_000
const today = { times: [10 * HOUR, 11 * HOUR], asked: 24 * HOUR }

test("nothing is due before its time", () => {
  assert.deepEqual(reminderTimes(today, 9 * HOUR, 0), { due: undefined, next: 10 * HOUR })
})

test("each time is due once, two times in all", () => {
  let shown = 0
  let count = 0
  for (let now = 0; now < 24 * HOUR; now += 60_000) {
    const { due } = reminderTimes(today, now, shown)
    if (due) count += 1
    shown = due ?? shown
  }
  assert.equal(count, 2)
})

test("a time that was slept over by an hour is let go", () => {
  assert.equal(reminderTimes({ ...today, times: [10 * HOUR] }, 11 * HOUR, 0).due, undefined)
})

test("the day after is asked for when the day is over", () => {
  assert.equal(reminderTimes(today, 12 * HOUR, 11 * HOUR).next, 24 * HOUR)
})
