import assert from "node:assert/strict"
import { test } from "node:test"
import { alsoShown, reminderTimes, waitFor } from "../../main/resources/web/js/reminder-times.js"

const HOUR = 3_600_000
const today = { times: [10 * HOUR, 11 * HOUR], asked: 24 * HOUR }

test("nothing is due before its time", () => {
  assert.deepEqual(reminderTimes(today, 9 * HOUR, []), { due: undefined, next: 10 * HOUR })
})

test("each time is due once, two times in all", () => {
  let shown = []
  let count = 0
  for (let now = 0; now < 24 * HOUR; now += 60_000) {
    const { due } = reminderTimes(today, now, shown)
    if (due) count += 1
    if (due) shown = alsoShown(shown, due)
  }
  assert.equal(count, 2)
})

test("a time that was slept over by an hour is let go", () => {
  assert.equal(reminderTimes({ ...today, times: [10 * HOUR] }, 11 * HOUR, []).due, undefined)
})

test("the day after is asked for when the day is over", () => {
  assert.equal(reminderTimes(today, 12 * HOUR, [11 * HOUR]).next, 24 * HOUR)
})

test("there are two a day, whatever other time is chosen meanwhile", () => {
  const noon = new Date(2026, 2, 2, 12).getTime()
  const later = { times: [noon + 4 * HOUR], asked: noon + 12 * HOUR }
  assert.equal(reminderTimes(later, noon + 4 * HOUR, [noon]).due, noon + 4 * HOUR)
  assert.equal(reminderTimes(later, noon + 4 * HOUR, [noon, noon + HOUR]).due, undefined)
  assert.equal(reminderTimes(later, noon + 4 * HOUR, [noon - 24 * HOUR, noon - 23 * HOUR]).due, noon + 4 * HOUR)
})

test("a server that is silent, or speaks of a day that is over, is asked every ten minutes", () => {
  const longest = 600_000
  assert.equal(waitFor(undefined, 9 * HOUR), longest)
  assert.equal(waitFor(today, 24 * HOUR), longest)
  assert.equal(waitFor(today, 9 * HOUR), longest)
  assert.equal(waitFor(today, 10 * HOUR - 5_000), 5_000)
  assert.equal(waitFor(today, 10 * HOUR - 5), 1_000)
})
