import assert from "node:assert/strict"
import { test } from "node:test"
import { face, isSplit, lit, sidesSoFar, weakerCue } from "../../../main/resources/web/js/player/face.js"
import { view } from "../../../main/resources/web/js/player/view.js"
import { hold, item, Person, script } from "./scripts.js"

const seen = (/** @type {Person} */ person) => view(person.state, person.now)

test("a set that the person counts waits for the number", () => {
  assert.equal(face(seen(new Person(script(item("pull"))))), "number")
})

test("a hold waits for a start, then prepares, then counts, then changes sides", () => {
  const person = new Person(script(hold("stretch")))
  assert.equal(face(seen(person)), "start")
  person.tell({ kind: "go" })
  assert.equal(face(seen(person)), "ready")
  person.wait(7)
  assert.equal(face(seen(person)), "count")
  person.wait(20)
  assert.equal(face(seen(person)), "change")
})

test("an exercise that is gone can only be left out", () => {
  assert.equal(face(seen(new Person(script(item("pull", { gone: true }))))), "gone")
})

test("the lit side is full until its stretch runs, and then empties", () => {
  const person = new Person(script(hold("stretch"))).tell({ kind: "go" })
  assert.equal(lit(seen(person)), 1000)
  person.wait(16)
  assert.equal(lit(seen(person)), 500)
})

test("the room is split for holds, and for sides that the clock counts", () => {
  assert.equal(isSplit(seen(new Person(script(hold("plank", { sides: false }))))), true)
  assert.equal(isSplit(seen(new Person(script(item("row", { sides: true })), "auto"))), true)
  assert.equal(isSplit(seen(new Person(script(item("row", { sides: true }))))), false)
})

test("a stop on the second side counts the first in full", () => {
  const person = new Person(script(hold("stretch"))).tell({ kind: "go" }).wait(6 + 8)
  assert.deepEqual(sidesSoFar(seen(person)), { left: 8, right: 0 })
  person.wait(12 + 5 + 4)
  assert.deepEqual(sidesSoFar(seen(person)), { left: 20, right: 4 })
})

test("a hold without sides has none to tell apart", () => {
  assert.equal(sidesSoFar(seen(new Person(script(hold("plank", { sides: false }))).tell({ kind: "go" }).wait(10))), null)
})

test("the weaker side begins, and has the last set alone where it gets more (A1)", () => {
  const row = { sides: true, weaker: { side: /** @type {const} */ ("left"), more: true } }
  const person = new Person(script(item("row", row)))
  assert.equal(weakerCue(seen(person)), "left-more")
  person.tell({ kind: "set", item: 0, set: 1, amount: 20, load: "red band", by: "tap" }).tell({ kind: "next" })
  assert.equal(weakerCue(seen(person)), "left-alone")
  assert.equal(weakerCue(seen(new Person(script(item("pull"))))), "")
})
