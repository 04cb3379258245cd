import assert from "node:assert/strict"
import { test } from "node:test"
import { upcoming } from "../../../main/resources/web/js/player/next-up.js"

const DAY = 24 * 60 * 60 * 1000
const NOON = 20 * DAY + DAY / 2

/** Days are counted here: `d20`. @param {number} at */
const dayOf = (at) => "d" + Math.floor(at / DAY)

/** @param {string} id @param {string} date @param {any} [more] */
const script = (id, date, more = {}) => ({ id, date, due: false, sore: null, ...more })

/** @param {any[]} next @param {any} [more] */
const kept = (next, more = {}) => ({ at: NOON - 100, download: { next, open: [], wait: null, ...more } })

/** @param {string} script @param {number} startedAt @param {any} [more] */
const done = (script, startedAt, more = {}) => ({ session: "of " + script, script, startedAt, at: startedAt, over: true, ...more })

/** @param {any} [known] */
function what({ next = [script("a", "d20"), script("b", "d22")], download = {}, ...known } = {}) {
  const all = { kept: kept(next, download), sessions: [], unsent: new Set(), stop: null, elsewhere: false, dayOf, now: NOON, ...known }
  const up = upcoming(/** @type {any} */ (all))
  return [up.kind, "script" in up ? up.script?.id : undefined].filter((part) => part !== undefined).join(" ")
}

test("a session of today is due, and one of a day to come is not", () => {
  assert.equal(what(), "due a")
  assert.equal(what({ next: [script("b", "d22")] }), "later b")
})

test("a day that came while the device was alone is due", () => assert.equal(what({ next: [script("b", "d22")], now: NOON + 2 * DAY }), "due b"))

test("what was done here since is not offered again, and the rest of the day is free", () => {
  assert.equal(what({ sessions: [done("a", NOON - 50)] }), "rest b")
  assert.equal(what({ sessions: [done("a", NOON - 50)], now: NOON + 2 * DAY }), "due b")
  assert.equal(what({ sessions: [done("a", NOON - 50), done("b", NOON - 40)] }), "done")
})

test("the softer form of a session counts as the session", () => {
  const next = [script("a", "d20", { sore: { from: 6, script: script("soft", "d20") } }), script("b", "d22")]
  assert.equal(what({ next, sessions: [done("soft", NOON - 50)] }), "rest b")
})

test("what the server offers again after it knew of the session may be done again", () => {
  assert.equal(what({ sessions: [done("a", NOON - 200)] }), "due a")
  assert.equal(what({ sessions: [done("a", NOON - 200)], unsent: new Set(["of a"]) }), "rest b")
})

test("a session under way comes first, here or on another device, but not one that is over here", () => {
  assert.equal(what({ sessions: [done("a", NOON - 50, { over: false })] }), "running")
  const download = { open: [{ session: "of a", at: NOON }] }
  assert.equal(what({ download }), "open")
  assert.equal(what({ download, sessions: [done("a", NOON - 50)] }), "rest b")
})

test("a warning sign ends training until the server, which knows of it, says what follows", () => {
  const stop = { why: "signs", emergency: false, session: "s", at: NOON - 50 }
  assert.equal(what({ stop }), "stopped")
  assert.equal(what({ stop: { ...stop, at: NOON - 200 } }), "due a")
  assert.equal(what({ stop: { ...stop, at: NOON - 200 }, unsent: new Set(["s"]) }), "stopped")
  assert.equal(what({ stop, now: NOON + 9 * DAY }), "stopped")
})

test("much pain is a day off, for that day", () => {
  const stop = { why: "pain", emergency: false, session: "s", at: NOON - 50 }
  assert.equal(what({ stop }), "off")
  assert.equal(what({ stop, now: NOON + DAY }), "due a")
})

test("where the server says to wait there is nothing to start", () => {
  assert.equal(what({ download: { wait: { title: "", words: "", href: "" } } }), "wait a")
})

test("without a download there is nothing yet", () => assert.equal(what({ kept: null }), "empty"))

test("a session from before a break is not begun, since the way back is softer", () => {
  const until = NOON + 7 * DAY
  assert.equal(what({ download: { until }, now: until }), "due a")
  assert.equal(what({ download: { until }, now: until + 1 }), "old")
})

test("who trained here since has had no break", () => {
  const until = NOON + 7 * DAY
  assert.equal(what({ download: { until }, sessions: [done("a", NOON + 6 * DAY)], now: NOON + 9 * DAY }), "due b")
  assert.equal(what({ download: { until }, sessions: [done("a", NOON + 6 * DAY)], now: NOON + 14 * DAY }), "old")
})
