import assert from "node:assert/strict"
import { test } from "node:test"
import { done, dose, names, parts } from "../../../main/resources/web/js/player/parts.js"
import { hold, item, script } from "./scripts.js"

/** @param {any} item @param {any[]} sets */
const line = (item, ...sets) => /** @type {any} */ ({ item, sets: Object.fromEntries(sets.map((set, n) => [n + 1, typeof set === "number" ? { amount: set } : set])) })

test("the minutes of the parts share the minutes of the session by their work", () => {
  const roll = item("Roll", { part: "warm-up", sets: 1, rest: 0 })
  const all = parts({ ...script(roll, item("Row"), item("Pull")), seconds: 1200 })
  assert.deepEqual(all.map(({ part }) => part), ["warm-up", "strength"])
  assert.ok(Math.abs(all.reduce((sum, { minutes }) => sum + minutes, 0) - 20) <= 1)
})

test("names stand in one line", () => assert.equal(names([item("Neck roll"), item("Shoulder roll"), item("Y-T-W series")]), "Neck roll, shoulder roll, Y-T-W series"))

test("what is asked for and what was done are said alike", () => {
  assert.equal(dose(item("Row", { sets: 2, target: 12 })), "2 × 12")
  assert.equal(dose(hold("Plank", { sets: 3, target: 20 })), "3 × 20 s")
  assert.equal(done(line(item("Row"), 12, 12)), "2 × 12")
  assert.equal(done(line(hold("Plank"), 20, 20, 20)), "3 × 20 s")
  assert.equal(done(line(item("Row"), 12, 10)), "12, 10 reps")
  assert.equal(done(line(item("Row"), 5)), "5 reps")
  assert.equal(done(line(item("Row"), { amount: 10, left: 10, right: 12 })), "left 10, right 12")
  assert.equal(done(line(item("Row"))), "")
})
