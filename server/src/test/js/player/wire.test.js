import assert from "node:assert/strict"
import { test } from "node:test"
import { happened } from "../../../main/resources/web/js/player/told.js"
import { entry } from "../../../main/resources/web/js/player/wire.js"
import { fold } from "../../../main/resources/web/js/player/machine.js"
import { hold, item, Person, script } from "./scripts.js"

const easier = { reasons: /** @type {["too-hard"]} */ (["too-hard"]), words: "Easier", item: item("wall row", { prescription: "1 x 12 reps: wall-row, bodyweight", sets: 1 }) }

/** A session with a bit of everything. */
function session() {
  return new Person(script(item("row"), item("fly", { instead: [easier] }), hold("doorway"), item("face pull"))).done(20).tell({ kind: "next" })
    .tell({ kind: "set", item: 0, set: 2, amount: 18, left: 18, right: 19, load: "green band", confirmed: true, by: "tap" })
    .tell({ kind: "effort", item: 0, effort: "hard", reserve: 1 }).tell({ kind: "grip", item: 0 }).tell({ kind: "next" })
    .tell({ kind: "swap", item: 1, reason: "too-hard", to: 0 }).done(12).tell({ kind: "next" }).tell({ kind: "go" }).wait(60)
    .tell({ kind: "pain", item: 3, pain: 6, like: "dull", stops: true }).tell({ kind: "note", text: "Slept badly." }).tell({ kind: "end", shortened: false })
}

/** @param {Person} person */
function sent(person) {
  return person.events.flatMap((event, n) => {
    const state = fold(person.events.slice(0, Math.max(1, n)))
    const row = state && entry(event, state)
    return row ? [{ entry_id: event.id, at: event.at, ...row }] : []
  })
}

test("the server gets what was done, in the log's own form", () => {
  assert.deepEqual(sent(session()).map(({ kind, entry }) => ({ kind, ...entry })), [
    { kind: "session-started", session: "a", script: "s1", start: {}, pain_before: 0 },
    { kind: "set-logged", session: "a", item: 0, set: 1, work: "20 reps", load: "red band" },
    { kind: "set-logged", session: "a", item: 0, set: 2, work: "18 reps", load: "green band", left: 18, right: 19, confirmed: true },
    { kind: "effort-told", session: "a", item: 0, effort: "hard", in_reserve: 1 },
    { kind: "grip-told", session: "a", item: 0 },
    { kind: "item-swapped", session: "a", item: 1, reason: "too-hard", prescription: "1 x 12 reps: wall-row, bodyweight" },
    { kind: "set-logged", session: "a", item: 1, set: 1, work: "12 reps", load: "red band" },
    { kind: "set-logged", session: "a", item: 2, set: 1, work: "20 s", load: "bodyweight" },
    { kind: "pain-told", session: "a", item: 3, pain: 6, kind: "dull", stops: true },
    { kind: "note-told", session: "a", text: "Slept badly." },
    { kind: "session-finished", session: "a", shortened: false },
  ])
})

test("another device goes on where the log says that the session is", () => {
  const person = session()
  const told = sent(person).slice(1, -1)
  const there = fold(happened({ session: "a", at: person.state.startedAt, script: person.state.script, told }, "tap"))
  assert.deepEqual(there?.lines.map((line) => [line.item.name, Object.values(line.sets).map(({ amount }) => amount), line.stopped, line.effort?.effort]),
    person.state.lines.map((line) => [line.item.name, Object.values(line.sets).map(({ amount }) => amount), line.stopped, line.effort?.effort]))
  assert.equal(there?.phase.kind, "last")
})
