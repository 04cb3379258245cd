import assert from "node:assert/strict"
import { test } from "node:test"
import { fold } from "../../../main/resources/web/js/player/machine.js"
import { isOver } from "../../../main/resources/web/js/player/place.js"
import { view } from "../../../main/resources/web/js/player/view.js"
import { hold, item, Person, script } from "./scripts.js"

/** Numbers from 0 to 1 that are the same for a seed on every machine (mulberry32). @param {number} seed */
function chance(seed) {
  let at = seed >>> 0
  return () => {
    at = (at + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(at ^ (at >>> 15), at | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** @param {() => number} next @param {number} of */
const pick = (next, of) => Math.floor(next() * of)

/** @param {() => number} next */
function anyScript(next) {
  const easier = { reasons: /** @type {["too-hard"]} */ (["too-hard"]), words: "Easier", item: item("easier", { target: 1 + pick(next, 20), sets: 1 + pick(next, 3) }) }
  const strength = Array.from({ length: 1 + pick(next, 3) }, (_, n) => item(`exercise ${n}`, { sets: 1 + pick(next, 3), target: 1 + pick(next, 25), sides: next() < 0.3, rest: pick(next, 90), gone: next() < 0.1, instead: next() < 0.5 ? [easier] : [] }))
  return script(item("roll", { part: "warm-up", sets: 1, rest: 0 }), ...strength, hold("doorway", { sets: 1 + pick(next, 2) }))
}

/** Something somebody may do at any moment, sensible or not. @param {Person} person @param {() => number} next */
function anything(person, next) {
  const at = pick(next, person.state.lines.length)
  const { phase } = person.state
  const set = phase.kind === "turn" ? { item: phase.item, set: phase.set } : { item: at, set: 1 }
  const doings = [
    () => person.wait(pick(next, 40)), () => person.sleep(pick(next, 900)), () => person.tell({ kind: "next" }), () => person.tell({ kind: "go" }),
    () => person.tell({ kind: "set", ...set, amount: pick(next, 30), load: "red band", by: "tap" }),
    () => person.tell({ kind: "set", ...set, amount: pick(next, 30), load: "green band", by: "tap" }), () => person.tell({ kind: "more", seconds: 15 * (pick(next, 5) - 2) }),
    () => person.tell({ kind: "pause" }), () => person.tell({ kind: "resume" }), () => person.tell({ kind: "effort", item: at, effort: "ok" }),
    () => person.tell({ kind: "pain", item: at, pain: pick(next, 11), like: "dull", stops: next() < 0.3 }), () => person.tell({ kind: "flow", flow: next() < 0.5 ? "auto" : "tap" }),
    () => next() < 0.2 && person.tell({ kind: "skip", item: at, reason: "too-hard" }), () => person.tell({ kind: "swap", item: at, reason: "too-hard", to: 0 }), () => person.tell({ kind: "grip", item: at }),
  ]
  doings[pick(next, doings.length)]?.()
}

/** Whatever somebody does, the session holds together. @param {Person} person @param {number} seed */
function holds(person, seed) {
  const { state } = person
  const shown = view(state, person.now)
  assert.deepEqual(fold(person.events), state, `seed ${seed}`)
  assert.ok(shown.done >= 0 && shown.done <= shown.knots, `seed ${seed}: ${shown.done} of ${shown.knots} sets behind`)
  assert.ok(shown.number >= 0 && shown.left >= 0 && shown.left <= 1, `seed ${seed}: ${shown.number}, ${shown.left}`)
  assert.equal(state.phase.kind === "last", state.lines.every(isOver) && state.phase.kind !== "rest", `seed ${seed}: ${state.phase.kind}`)
  if (state.phase.kind === "turn") assert.ok(!isOver(/** @type {import("../../../main/resources/web/js/player/types.js").Line} */ (state.lines[state.phase.item])), `seed ${seed}`)
}

const SEEN = Array.from({ length: 400 }, (_, n) => n + 1)
/** Never used while the player was written. */
const HELD_BACK = Array.from({ length: 200 }, (_, n) => 900_001 + n)

for (const [name, seeds] of /** @type {const} */ ([["seeds", SEEN], ["seeds held back", HELD_BACK]])) {
  test(`a session holds together whatever somebody does: ${name}`, () => {
    for (const seed of seeds) {
      const next = chance(seed)
      const person = new Person(anyScript(next), next() < 0.5 ? "auto" : "tap")
      for (let step = 0; step < 40; step++) {
        anything(person, next)
        holds(person, seed)
      }
    }
  })

  test(`from anywhere a session comes to its end: ${name}`, () => {
    for (const seed of seeds) {
      const next = chance(seed)
      const person = new Person(anyScript(next), next() < 0.5 ? "auto" : "tap")
      for (let step = 0; step < 12; step++) anything(person, next)
      person.tell({ kind: "resume" })
      for (let step = 0; step < 60 && person.state.phase.kind !== "last"; step++) {
        if (person.state.phase.kind === "turn") person.done(10)
        else person.tell({ kind: "next" })
      }
      assert.equal(person.state.phase.kind, "last", `seed ${seed}`)
    }
  })
}
