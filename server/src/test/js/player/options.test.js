import assert from "node:assert/strict"
import { test } from "node:test"
import { DEFAULTS, Options } from "../../../main/resources/web/js/player/options.js"

/** What a browser keeps. @param {Record<string, string>} kept @returns {Storage} */
function storage(kept = {}) {
  const map = new Map(Object.entries(kept))
  return {
    get length() { return map.size }, clear: () => map.clear(), key: (at) => [...map.keys()][at] ?? null,
    getItem: (name) => map.get(name) ?? null, setItem: (name, value) => void map.set(name, value), removeItem: (name) => void map.delete(name),
  }
}

/** A browser that refuses to keep anything. @returns {Storage} */
function refusing() {
  const refuse = () => { throw new Error("QuotaExceededError") }
  return { ...storage(), getItem: refuse, setItem: refuse, removeItem: refuse }
}

test("what was chosen is there again, and what is as usual takes no room", () => {
  const kept = storage()
  new Options(kept).choose({ voice: false, volume: 35, hand: "left", speaker: "urn:moz-tts:anna" })
  assert.deepEqual(new Options(kept).chosen, { ...DEFAULTS, voice: false, volume: 35, hand: "left", speaker: "urn:moz-tts:anna" })
  new Options(kept).choose({ voice: true, volume: 70, hand: "right", speaker: "" })
  assert.equal(kept.length, 0)
})

test("what cannot be understood counts as usual", () => {
  const kept = storage({ voice: "maybe", volume: "loud", rate: "9", flow: "fast", hand: "both", big: "" })
  assert.deepEqual(new Options(kept).chosen, DEFAULTS)
})

test("where nothing can be kept it holds until the page is left", () => {
  const options = new Options(refusing())
  options.choose({ sound: false, volume: 20 })
  assert.deepEqual(options.chosen, { ...DEFAULTS, sound: false, volume: 20 })
})

test("without any storage it holds too", () => {
  const options = new Options(undefined)
  options.choose({ big: true })
  assert.equal(options.chosen.big, true)
})

test("a change is told, with what holds now", () => {
  const options = new Options(storage())
  /** @type {boolean[]} */
  const told = []
  options.addEventListener("change", () => told.push(options.chosen.voice))
  options.choose({ voice: false })
  assert.deepEqual(told, [false])
})
