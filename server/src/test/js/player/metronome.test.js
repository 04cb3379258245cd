import assert from "node:assert/strict"
import { test } from "node:test"
import { beats } from "../../../main/resources/web/js/player/metronome.js"

test("the next spans follow in their rhythm", () => {
  assert.deepEqual(beats([2, 1, 2], { span: 0, into: 1.5 }), [{ span: 1, seconds: 0.5 }, { span: 2, seconds: 1.5 }])
  assert.deepEqual(beats([2, 1, 2], { span: 2, into: 1.5 }), [{ span: 0, seconds: 0.5 }, { span: 1, seconds: 2.5 }])
})

test("a span of no length is not heard", () => {
  assert.deepEqual(beats([1, 0, 1], { span: 0, into: 0 }), [{ span: 2, seconds: 1 }, { span: 0, seconds: 2 }])
})

test("a rhythm of no length is none", () => {
  assert.deepEqual(beats([0, 0, 0], { span: 0, into: 0 }), [])
})
