/**
 * Small sessions for tests, and people who go through them.
 * @typedef {import("../../../main/resources/web/js/player/types.js").Item} Item
 * @typedef {import("../../../main/resources/web/js/player/types.js").Script} Script
 * @typedef {import("../../../main/resources/web/js/player/types.js").Event} Event
 */
import { apply, start } from "../../../main/resources/web/js/player/machine.js"
import { due } from "../../../main/resources/web/js/player/due.js"

/** @param {string} name @param {Partial<Item>} [other] @returns {Item} */
export function item(name, other = {}) {
  return {
    part: "strength", exercise: name, prescription: `2 x 20 reps: ${name}, red band`, name, sets: 2, mode: "reps", target: 20,
    unit: { one: "rep", many: "reps" }, sides: false, weaker: null, load: red, loads: [red, green], details: "", rest: 45, tempo: [2, 1, 1],
    cues: ["Shoulders down.", "Breathe out as you pull."], steps: [], likely: 60, grip: false, gone: false, figure: null, why: "", instead: [], ...other,
  }
}

export const red = { value: "red band", words: "Red band", band: "red" }
export const green = { value: "green band", words: "Green band", band: "green" }

/** A hold of 20 seconds, of each side unless told otherwise. @param {string} name @param {Partial<Item>} [other] */
export function hold(name, other = {}) {
  return item(name, { part: "stretch", mode: "hold", sets: 1, unit: { one: "second", many: "seconds" }, sides: true, rest: 0, load: { value: "bodyweight", words: "", band: null }, loads: [], ...other })
}

/** @param {...Item} items @returns {Script} */
export function script(...items) {
  return { id: "s1", date: "2026-11-24", title: "Twenty minutes", reason: "", due: true, practice: false, seconds: 1200, pain: { amber: 3, red: 5 }, reserve: false, start: {}, items, sore: null }
}

export const NOON = Date.parse("2026-11-24T12:00:00Z")

/** Somebody in the middle of a session, whose clock goes only when it is told to. */
export class Person {
  /** @param {Script} of @param {"auto" | "tap"} flow */
  constructor(of, flow = "tap") {
    this.now = NOON
    /** @type {Event[]} */
    this.events = []
    const event = this.#event({ kind: "start", script: of, flow, pain: 0, soreness: null })
    this.state = start(/** @type {import("../../../main/resources/web/js/player/types.js").Start} */ (event))
  }

  /** @param {Record<string, unknown>} what */
  tell(what) {
    this.state = apply(this.state, this.#event(what))
    return this
  }

  /** Lets time pass in looks of a tenth of a second, as a page does. @param {number} seconds */
  wait(seconds) {
    const end = this.now + seconds * 1000
    while (this.now < end) {
      this.now = Math.min(end, this.now + 100)
      this.look()
    }
    return this
  }

  /** Lets time pass in one go, as a sleeping phone does. @param {number} seconds */
  sleep(seconds) {
    this.now += seconds * 1000
    this.look()
    return this
  }

  look() {
    for (let brought = due(this.state, this.now); brought; brought = due(this.state, this.now)) this.tell(brought)
  }

  /** Does the set that is due. @param {number} amount */
  done(amount) {
    const { phase } = this.state
    if (phase.kind !== "turn") throw new Error("No set is due but " + phase.kind)
    return this.tell({ kind: "set", item: phase.item, set: phase.set, amount, load: this.state.lines[phase.item]?.item.load.value, by: "tap" })
  }

  /** @param {Record<string, unknown>} what @returns {Event} */
  #event(what) {
    const event = /** @type {Event} */ ({ id: `e${this.events.length}`, session: "a", at: this.now, ...what })
    this.events.push(event)
    return event
  }
}
