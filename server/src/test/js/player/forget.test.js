import assert from "node:assert/strict"
import { test } from "node:test"
import { toForget } from "../../../main/resources/web/js/player/forget.js"

const DAY = 24 * 60 * 60 * 1000

/** Sessions that are a day apart, session 0 of today. @param {number} count */
const daily = (count) => Array.from({ length: count }, (_, n) => ({ session: "s" + n, at: -n * DAY, over: true }))

test("the last 50 stay however old they are, and those of the last 60 days however many", () => {
  assert.deepEqual(toForget(daily(50).map((kept) => ({ ...kept, at: kept.at - 900 * DAY })), new Set(), 0), [])
  assert.deepEqual(toForget(daily(63), new Set(), 0), ["s61", "s62"])
})

test("what the server does not have stays, and what is under way", () => {
  const old = daily(64).map((kept) => (kept.session === "s63" ? { ...kept, over: false } : kept))
  assert.deepEqual(toForget(old, new Set(["s62"]), 0), ["s61"])
})

test("when there is no room everything goes that is over and sent", () => {
  assert.deepEqual(toForget(daily(3), new Set(["s1"]), null), ["s0", "s2"])
})
