import assert from "node:assert/strict"
import { test } from "node:test"
import { ahead } from "../../../main/resources/web/js/player/ahead.js"
import { hold, item, Person, script } from "./scripts.js"

/** `seconds from now: tone`. @param {Person} person */
const tones = ({ state, now }) => ahead(state, now).map(({ at, tone }) => `${(at - now) / 1000}: ${tone}`)

test("all of a set that runs by itself is known when it begins", () => {
  assert.deepEqual(tones(new Person(script(hold("Doorway")), "auto")), [
    "3: tick", "4: tick", "5: tick", "6: go", "16: half", "23: tick", "24: tick", "25: tick", "26: switch",
    "28: tick", "29: tick", "30: tick", "31: go", "41: half", "48: tick", "49: tick", "50: tick", "51: done",
  ])
})

test("only what is still to come is handed over", () => {
  assert.deepEqual(tones(new Person(script(hold("Plank", { sides: false })), "auto").wait(24.5)), ["0.5: tick", "1.5: done"])
})

test("counted repetitions tick from the second one on", () => {
  assert.deepEqual(tones(new Person(script(item("Row", { target: 3 })), "auto").wait(6)), ["4: tick", "8: tick", "12: done"])
})

test("the end of a rest moves with it", () => {
  const person = new Person(script(item("Row"))).done(20).wait(5)
  assert.deepEqual(tones(person), ["37: tick", "38: tick", "39: tick", "40: over"])
  assert.deepEqual(tones(person.tell({ kind: "more", seconds: 15 })).at(-1), "55: over")
  assert.deepEqual(tones(person.tell({ kind: "more", seconds: -53 })), ["1: tick", "2: over"])
})

test("nothing sounds by itself during a pause, and where a touch is waited for", () => {
  assert.deepEqual(tones(new Person(script(item("Row")))), [])
  assert.deepEqual(tones(new Person(script(item("Row"))).done(20).tell({ kind: "pause" })), [])
  assert.deepEqual(tones(new Person(script(hold("Doorway")), "auto").sleep(600)), [])
})

test("after a pause the end is as far away as it was", () => {
  const person = new Person(script(item("Row"))).done(20).wait(30).tell({ kind: "pause" }).wait(60).tell({ kind: "resume" })
  assert.deepEqual(tones(person).at(-1), "15: over")
})
