import assert from "node:assert/strict"
import { test } from "node:test"
import { fold } from "../../../main/resources/web/js/player/machine.js"
import { place } from "../../../main/resources/web/js/player/place.js"
import { hold, item, Person, script } from "./scripts.js"

/** Where somebody is: `turn 0 1`, `rest 0 1`, `last`. @param {Person} person */
function at({ state: { phase } }) {
  return phase.kind === "turn" || phase.kind === "rest" ? `${phase.kind} ${phase.item} ${phase.set}` : phase.kind
}

test("a session begins with the first set of the first exercise", () => {
  assert.equal(at(new Person(script(item("row"), item("face pull")))), "turn 0 1")
})

test("a set leads to its rest, and the rest to the next set", () => {
  const person = new Person(script(item("row"))).done(20)
  assert.equal(at(person), "rest 0 1")
  assert.equal(at(person.tell({ kind: "next" })), "turn 0 2")
})

test("no rest follows warm-ups, stretches and the very last set", () => {
  const person = new Person(script(item("roll", { part: "warm-up", sets: 1 }), item("row", { sets: 1 }))).done(5)
  assert.equal(at(person), "turn 1 1")
  assert.equal(at(person.done(20)), "last")
})

test("by itself a rest goes over into the next set, and counted repetitions log themselves", () => {
  const person = new Person(script(item("row")), "auto").wait(6 + 80)
  assert.equal(at(person), "rest 0 1")
  assert.equal(person.state.lines[0]?.sets[1]?.by, "timer")
  assert.equal(at(person.wait(45)), "turn 0 2")
})

test("how an exercise felt is waited for, since nobody else knows", () => {
  const person = new Person(script(item("row"), item("face pull")), "auto").wait(6 + 80 + 45 + 4 + 80)
  assert.equal(at(person.wait(600)), "rest 0 2")
  assert.equal(at(person.tell({ kind: "effort", item: 0, effort: "ok" })), "turn 1 1")
})

test("an answer before the rest is over lets the rest run to its end", () => {
  const person = new Person(script(item("row", { sets: 1 }), item("face pull")), "auto").wait(6 + 80)
  person.tell({ kind: "effort", item: 0, effort: "ok" })
  assert.equal(at(person), "rest 0 1")
  assert.equal(at(person.wait(45)), "turn 1 1")
})

test("by taps a rest waits at its end", () => {
  assert.equal(at(new Person(script(item("row"))).done(20).wait(600)), "rest 0 1")
})

test("a rest can be longer and shorter, and shorter than nothing it is over", () => {
  const person = new Person(script(item("row")), "auto").done(20).tell({ kind: "more", seconds: 15 })
  assert.equal(at(person.wait(59)), "rest 0 1")
  assert.equal(at(person.wait(1)), "turn 0 2")
  assert.equal(at(new Person(script(item("row")), "auto").done(20).tell({ kind: "more", seconds: -90 }).wait(1)), "turn 0 2")
})

test("a hold of two sides takes its lead-in, both sides and the change", () => {
  const person = new Person(script(hold("doorway"), item("row")), "auto").wait(6 + 20 + 5 + 19.9)
  assert.equal(at(person), "turn 0 1")
  assert.equal(at(person.wait(0.1)), "turn 1 1")
  assert.equal(person.state.lines[0]?.sets[1]?.amount, 20)
})

test("a hold by taps begins when the person is ready", () => {
  const person = new Person(script(hold("doorway")), "tap").wait(100)
  assert.equal(at(person), "turn 0 1")
  assert.equal(at(person.tell({ kind: "go" }).wait(6 + 45)), "last")
})

test("who is ready need not wait for the lead-in", () => {
  const person = new Person(script(hold("plank", { sides: false })), "auto").wait(1).tell({ kind: "go" })
  assert.equal(at(person.wait(20)), "last")
})

test("a hold itself cannot be skipped over to its end", () => {
  const person = new Person(script(hold("plank", { sides: false })), "auto").wait(7).tell({ kind: "go" })
  assert.equal(at(person.wait(18)), "turn 0 1")
})

test("a pause stops time, in a hold and in a rest", () => {
  const holding = new Person(script(hold("plank", { sides: false })), "auto").wait(10).tell({ kind: "pause" }).wait(300).tell({ kind: "resume" })
  assert.equal(at(holding.wait(15.9)), "turn 0 1")
  assert.equal(at(holding.wait(0.1)), "last")
  const resting = new Person(script(item("row")), "auto").done(20).wait(10).tell({ kind: "pause" }).wait(300).tell({ kind: "resume" })
  assert.equal(at(resting.wait(34.9)), "rest 0 1")
  assert.equal(at(resting.wait(0.1)), "turn 0 2")
})

test("what begins during a pause begins when the pause ends", () => {
  const person = new Person(script(item("row")), "auto").tell({ kind: "pause" }).wait(60).done(20).wait(60).tell({ kind: "resume" })
  assert.equal(at(person.wait(44.9)), "rest 0 1")
  assert.equal(at(person.wait(0.1)), "turn 0 2")
})

test("a phone that slept through a rest waits, so that nobody is counted who is not there", () => {
  const person = new Person(script(item("row")), "auto").done(20).sleep(600)
  assert.equal(at(person), "rest 0 1")
  assert.equal(at(person.tell({ kind: "next" })), "turn 0 2")
})

test("a hold that the phone slept through is not logged but begins anew", () => {
  const person = new Person(script(hold("plank", { sides: false })), "auto").wait(10).sleep(600)
  assert.equal(at(person), "turn 0 1")
  assert.equal(person.state.lines[0]?.sets[1], undefined)
  assert.equal(at(person.tell({ kind: "go" }).wait(26)), "last")
})

test("what was said last about a set counts", () => {
  const person = new Person(script(item("row"))).done(20)
  person.tell({ kind: "set", item: 0, set: 1, amount: 15, load: "red band", by: "tap" })
  assert.equal(person.state.lines[0]?.sets[1]?.amount, 15)
  assert.equal(at(person), "rest 0 1")
})

test("red pain ends an exercise, and the session goes on with the next one", () => {
  const person = new Person(script(item("row"), item("face pull"))).tell({ kind: "pain", item: 0, pain: 6, like: "dull", stops: true })
  assert.equal(at(person), "turn 1 1")
})

test("pain that does not stop an exercise leaves it where it is", () => {
  assert.equal(at(new Person(script(item("row"))).tell({ kind: "pain", item: 0, pain: 3, like: "dull", stops: false })), "turn 0 1")
})

test("red pain told in the rest lets the rest run and skips what was left", () => {
  const person = new Person(script(item("row"), item("face pull"))).done(20).tell({ kind: "pain", item: 0, pain: 6, like: "dull", stops: true })
  assert.equal(at(person), "rest 0 1")
  assert.equal(at(person.tell({ kind: "next" })), "turn 1 1")
})

test("what cannot be done is left out, and the last one leads to the end", () => {
  const person = new Person(script(item("row"), item("face pull"))).tell({ kind: "skip", item: 0, reason: "too-hard" })
  assert.equal(at(person), "turn 1 1")
  assert.equal(at(person.tell({ kind: "skip", item: 1, reason: "no-time" })), "last")
})

test("an easier exercise takes the place of one that cannot be done, with its own number", () => {
  const easier = item("wall row", { target: 12, sets: 1 })
  const person = new Person(script(item("row", { instead: [{ reasons: ["too-hard"], words: "Easier", item: easier }] }), item("face pull")))
  person.tell({ kind: "swap", item: 0, reason: "too-hard", to: 0 })
  assert.equal(person.state.lines[0]?.item.name, "wall row")
  assert.equal(person.state.lines[0]?.was?.name, "row")
  assert.equal(at(person.done(12)), "rest 0 1")
  assert.deepEqual(place(person.state.lines), { item: 1, set: 1 })
})

test("a warning sign ends everything", () => {
  const person = new Person(script(item("row")), "auto").tell({ kind: "signs", signs: ["chest-pain"], emergency: true })
  assert.equal(at(person.wait(600)), "stopped")
  assert.equal(at(person.tell({ kind: "end", shortened: false })), "stopped")
})

test("after its end a session takes corrections and goes nowhere", () => {
  const person = new Person(script(item("row", { sets: 1 }))).done(20).tell({ kind: "end", shortened: false })
  person.tell({ kind: "set", item: 0, set: 1, amount: 18, load: "red band", by: "tap" })
  assert.equal(at(person), "over")
  assert.equal(person.state.lines[0]?.sets[1]?.amount, 18)
})

test("the same events give the same state again, from any point on", () => {
  const person = new Person(script(item("roll", { part: "warm-up", sets: 1 }), item("row"), hold("doorway")), "auto").wait(100).tell({ kind: "pause" }).wait(5).tell({ kind: "resume" }).wait(200)
  assert.deepEqual(fold(person.events), person.state)
  assert.equal(fold([]), null)
})
