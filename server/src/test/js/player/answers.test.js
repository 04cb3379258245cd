import assert from "node:assert/strict"
import { test } from "node:test"
import { after, pause } from "../../../main/resources/web/js/player/answers.js"

/** @param {number} status @param {unknown} body @param {string} [type] */
const answer = (status, body, type = "application/json") => ({ status, body, type })

test("only the server's own yes takes an entry off the device", () => {
  assert.deepEqual(after(answer(200, { stored: true, summary: null })), { is: "sent", summary: null })
  assert.deepEqual(after(answer(200, { stored: true, summary: "/sessions/7" })), { is: "sent", summary: "/sessions/7" })
  assert.deepEqual(after(answer(200, null, "text/html")), { is: "later" })
  assert.deepEqual(after(answer(200, { stored: false })), { is: "later" })
})

test("what is never understood is refused with the server's sentence, but not because a proxy says 422", () => {
  const problem = answer(422, { title: "Refused", detail: "There is no line 9." }, "application/problem+json")
  assert.deepEqual(after(problem), { is: "refused", sentence: "There is no line 9." })
  assert.deepEqual(after(answer(422, null, "text/html")), { is: "later" })
})

test("a token that ran out is renewed", () => assert.deepEqual(after(answer(403, null)), { is: "token" }))

test("everything else waits", () => {
  for (const status of [0, 302, 400, 401, 404, 409, 413, 429, 500, 502, 503]) assert.deepEqual(after(answer(status, null)), { is: "later" })
  assert.deepEqual(after(null), { is: "later" })
})

test("pauses grow from a second to a minute, and differ a little between phones", () => {
  assert.deepEqual([1, 2, 3, 7, 100].map((tries) => pause(tries, 0)), [1000, 2000, 4000, 60000, 60000])
  assert.equal(pause(1, 1), 800)
})
