import assert from "node:assert/strict"
import { test } from "node:test"
import { limitsFor, stops } from "../../../main/resources/web/js/player/pain-zones.js"

const USUAL = { amber: 3, red: 5 }

/** @param {number[]} pains @param {number[]} sets both by the time when they were told: pain 2 at time 2 */
const line = (pains, sets) => /** @type {any} */ ({ pains: pains.map((pain) => ({ pain, at: pain })), sets: Object.fromEntries(sets.map((at, n) => [n + 1, { at }])) })

test("pain ends an exercise from red on, and at any number where it is sharp", () => {
  assert.equal(stops(4, "dull", USUAL), false)
  assert.equal(stops(5, "dull", USUAL), true)
  assert.equal(stops(1, "sharp", USUAL), true)
})

test("more pain than before a set is rising pain, which ends it as well", () => {
  assert.deepEqual(limitsFor(line([2], [3]), USUAL), { amber: 3, red: 3 })
  assert.deepEqual(limitsFor(line([1], [3]), USUAL), { amber: 2, red: 2 })
})

test("more pain without a set in between is a correction", () => {
  assert.deepEqual(limitsFor(line([2], [1]), USUAL), USUAL)
  assert.deepEqual(limitsFor(line([], [1]), USUAL), USUAL)
})
