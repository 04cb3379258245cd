import assert from "node:assert/strict"
import { test } from "node:test"
import { dose, doneSets, inSentence } from "../../../main/resources/web/js/player/dose.js"
import { stops, zoneOf } from "../../../main/resources/web/js/player/pain-zones.js"
import { deeds } from "../../../main/resources/web/js/player/praise.js"
import { effortOf } from "../../../main/resources/web/js/player/reserve.js"
import { hold, item, Person, script } from "./scripts.js"

const set = (/** @type {number} */ item, /** @type {number} */ set, /** @type {number} */ amount, other = {}) => ({ kind: "set", item, set, amount, load: "red band", by: "tap", ...other })

test("a dose names the load, the amount and the sides", () => {
  assert.equal(dose(item("pull")), "Red band, 20 reps")
  assert.equal(dose(hold("stretch", { target: 1 })), "1 second each side")
})

test("of the body alone nothing is said", () => {
  assert.equal(dose(item("raise", { load: { value: "bodyweight", words: "No weight", band: null } })), "20 reps")
})

test("sets are told as a person says them", () => {
  const { lines } = new Person(script(item("pull"), item("row", { sides: true }))).tell(set(0, 1, 20)).tell(set(0, 2, 18)).tell(set(1, 1, 10, { left: 10, right: 12 })).state
  assert.deepEqual(lines.map(doneSets), ["20 and 18 reps", "left 10, right 12"])
})

test("a name keeps its letters inside a sentence", () => {
  assert.deepEqual(["Band row", "Y raise"].map(inSentence), ["band row", "Y raise"])
})

test("praise states a fact", () => {
  const session = () => new Person(script(item("pull", { sets: 1 }), hold("stretch", { sets: 1 })))
  assert.deepEqual(deeds(session().state), { sets: 0, of: 1, reps: 0, fact: "none" })
  assert.deepEqual(deeds(session().tell(set(0, 1, 20)).state), { sets: 1, of: 1, reps: 20, fact: "every" })
  assert.equal(deeds(session().tell(set(0, 1, 19)).state).fact, "all")
  assert.equal(deeds(new Person(script(item("pull"))).tell(set(0, 1, 20)).state).fact, "some")
})

test("practice counts what it has", () => {
  const practice = { ...script(hold("stretch", { sets: 1 })), practice: true }
  assert.equal(deeds(new Person(practice).tell(set(0, 1, 20)).state).fact, "every")
})

test("pain ends an exercise in the red zone, and at any number when it is sharp or grows (P1)", () => {
  const neck = { amber: 2, red: 4 }
  assert.deepEqual([1, 2, 3, 4].map((pain) => zoneOf(pain, neck)), ["green", "amber", "amber", "red"])
  assert.deepEqual([stops(3, "dull", neck), stops(4, "dull", neck), stops(1, "sharp", neck), stops(1, "rising", neck)], [false, true, true, true])
})

test("repetitions in reserve are an effort (E1)", () => {
  assert.deepEqual([0, 1, 2, 4, 5].map(effortOf), ["hard", "hard", "ok", "ok", "easy"])
})
