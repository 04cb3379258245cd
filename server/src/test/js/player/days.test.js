import assert from "node:assert/strict"
import { test } from "node:test"
import { longDay, nearDay } from "../../../main/resources/web/js/player/days.js"

test("a day is said in full", () => assert.equal(longDay("2026-11-24"), "Tuesday, 24 November"))

test("a day that is near is said by its name", () => {
  const said = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-27", "2026-12-01", "2026-11-20", "2026-11-15", "2027-01-04"]
  assert.deepEqual(
    said.map((date) => nearDay(date, "2026-11-24")),
    ["yesterday", "today", "tomorrow", "Friday", "next Tuesday", "Friday", "last Sunday", "Monday, 4 January"],
  )
})
