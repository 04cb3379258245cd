import assert from "node:assert/strict"
import { test } from "node:test"
import { way } from "../../../main/resources/web/js/player/way.js"

test("an address leads to its scene, to a session or home", () => {
  assert.deepEqual(way("#start"), { to: "start" })
  assert.deepEqual(way("#check"), { to: "check" })
  assert.deepEqual(way("#0197c2b4-0000-7000-8000-000000000001"), { to: "session", session: "0197c2b4-0000-7000-8000-000000000001" })
  assert.deepEqual(way(""), { to: "home" })
})

test("a place within the page leaves the session where it is", () => {
  assert.deepEqual(way("#main"), { to: "stay" })
})
