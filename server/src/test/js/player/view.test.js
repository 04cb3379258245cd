import assert from "node:assert/strict"
import { test } from "node:test"
import { view } from "../../../main/resources/web/js/player/view.js"
import { hold, item, Person, red, green, script } from "./scripts.js"

/** @param {Person} person */
const shown = (person) => view(person.state, person.now)

test("a set shows its number and one cue, another one with every set", () => {
  const person = new Person(script(item("row", { cues: ["Shoulders down.", "Breathe out as you pull."] })))
  assert.deepEqual([shown(person).number, shown(person).of, shown(person).waits], [20, "reps, shoulders down", true])
  person.done(20).tell({ kind: "next" })
  assert.equal(shown(person).of, "reps, breathe out as you pull")
})

test("a hold counts down by sides, with the other one announced", () => {
  const person = new Person(script(hold("doorway", { cues: [] })), "auto")
  assert.deepEqual([shown(person).word, shown(person).number, shown(person).then], ["Ready", 6, "then right"])
  person.wait(6 + 5)
  assert.deepEqual([shown(person).word, shown(person).number, shown(person).left], ["Left", 15, 0.75])
  person.wait(15)
  assert.deepEqual([shown(person).stretch, shown(person).word, shown(person).then], ["change", "Right", ""])
})

test("counted repetitions go up, and the one under way is not done yet", () => {
  const person = new Person(script(item("row")), "auto").wait(6 + 4 + 1)
  assert.deepEqual([shown(person).number, shown(person).counted, shown(person).of], [2, 1, "of 20 reps, shoulders down"])
  assert.deepEqual(shown(person).tempo, { span: 0, into: 1 })
})

test("a rest shows what was saved, what it asks and what comes next", () => {
  const person = new Person(script(item("row", { sets: 1, grip: true }), item("face pull"))).tell({ kind: "set", item: 0, set: 1, amount: 18, load: "green band", by: "tap" })
  const rest = shown(person.wait(10))
  assert.deepEqual([rest.word, rest.number, rest.saved], ["Rest", 35, "18 reps, green band"])
  assert.deepEqual(rest.asks, { effort: true, reserve: false, grip: true })
  assert.deepEqual([rest.next?.line.item.name, rest.next?.set], ["face pull", 1])
})

test("nothing runs on the screen during a pause", () => {
  const person = new Person(script(hold("plank", { sides: false })), "auto").wait(10).tell({ kind: "pause" })
  const before = shown(person).number
  assert.equal(shown(person.wait(100)).number, before)
})

test("what is left and behind is told in minutes and sets", () => {
  const person = new Person(script(item("row"), item("face pull")))
  assert.deepEqual([shown(person).minutesLeft, shown(person).knots, shown(person).done, shown(person).count], [20, 4, 0, "Set 1 of 2, 20 min left"])
  person.tell({ kind: "skip", item: 0, reason: "no-time" })
  assert.deepEqual([shown(person).minutesLeft, shown(person).done], [10, 2])
})

test("the weaker side begins, and does its own set alone", () => {
  const person = new Person(script(item("one arm row", { sides: true, weaker: { side: "right", more: true } })), "auto")
  assert.deepEqual([shown(person).side, shown(person).then], ["right", "then left"])
  person.done(20).tell({ kind: "next" })
  assert.deepEqual([shown(person).side, shown(person).then, shown(person).of], ["right", "", "20 reps"])
})

test("the next set starts from the load of the one before", () => {
  const person = new Person(script(item("row", { load: red, loads: [red, green] })))
  person.tell({ kind: "set", item: 0, set: 1, amount: 18, load: "green band", by: "tap" }).tell({ kind: "next" })
  assert.equal(shown(person).load, "green band")
})
