import assert from "node:assert/strict"
import { test } from "node:test"
import { cues } from "../../../main/resources/web/js/player/cues.js"
import { view } from "../../../main/resources/web/js/player/view.js"
import { hold, item, Person, script } from "./scripts.js"

/** Somebody whose phone is listened to: `seconds: said`. */
class Listener extends Person {
  /** @type {import("../../../main/resources/web/js/player/types.js").View | null} */
  seen = null
  /** @type {(import("../../../main/resources/web/js/player/types.js").Cue & {at: number})[]} */
  heard = []
  began = this.now

  /** Looks as a page does: what time brought, then what there is to hear. */
  look() {
    super.look()
    const now = view(this.state, this.now)
    for (const cue of cues(this.seen, now)) this.heard.push({ at: (this.now - this.began) / 1000, ...cue })
    if (!now.paused) this.seen = now
    return this
  }

  /** @param {Record<string, unknown>} what */
  tap(what) {
    this.tell(what)
    return this.look()
  }

  /** @param {"say" | "tone" | "live"} sense what came to one sense, with its second */
  by(sense) {
    return this.heard.filter((cue) => cue[sense] !== undefined).map((cue) => `${Math.round(cue.at)}: ${cue[sense]}`)
  }

  forget() {
    this.heard = []
    this.began = this.now
    return this
  }
}

const plank = () => hold("Side plank", { sides: false, cues: ["Long neck."] })

test("a hold is led in, counted and ended by few words", () => {
  const phone = new Listener(script(plank(), hold("Doorway stretch")), "auto").look().wait(26)
  assert.deepEqual(phone.by("say"), ["0: Side plank. 20 seconds. Ready.", "6: Go. Long neck.", "16: Half", "26: Doorway stretch. 20 seconds. Left first. Ready."])
  assert.deepEqual(phone.by("tone"), ["3: tick", "4: tick", "5: tick", "6: go", "16: half", "23: tick", "24: tick", "25: tick", "26: done"])
})

test("a change of sides is said and felt", () => {
  const phone = new Listener(script(hold("Doorway stretch")), "auto").look().wait(26).forget().wait(5)
  assert.deepEqual(phone.by("tone"), ["2: tick", "3: tick", "4: tick", "5: go"])
  const whole = new Listener(script(hold("Doorway stretch")), "auto").look().wait(60)
  assert.deepEqual(whole.heard.filter(({ tone }) => tone === "switch").map(({ at, say, live }) => [Math.round(at), say, live]), [[26, "Now right.", "Now right."]])
})

test("repetitions tick, and only the fives and the last three are counted aloud", () => {
  const phone = new Listener(script(item("Row", { target: 12, cues: [] })), "auto").look().wait(6).forget().wait(47)
  assert.deepEqual(phone.heard.filter(({ tone }) => tone === "tick").length, 11)
  assert.deepEqual(phone.by("say"), ["16: 5", "36: 10", "40: 11", "44: 12"])
  assert.ok(phone.heard.filter(({ say }) => say).every(({ quiet }) => quiet))
})

test("each set speaks one cue, another one with every set", () => {
  const phone = new Listener(script(item("Row", { sets: 3 })), "auto").look().wait(6 + 80 + 45 + 4 + 80 + 45 + 4)
  const went = phone.by("say").filter((said) => said.includes("Go."))
  assert.deepEqual(went, ["6: Go. Shoulders down.", "135: Go. Breathe out as you pull.", "264: Go. Shoulders down."])
})

test("a rest says how long it is and what comes next, and when ten seconds are left", () => {
  const phone = new Listener(script(item("Row", { sets: 1 }), item("Face pull", { sets: 1 })), "tap").look().forget().done(20).look().wait(45)
  assert.deepEqual(phone.by("say"), ["0: Rest, 45 seconds. Next: face pull, red band. How was the row?", "35: 10 seconds left", "45: Ready."])
  assert.deepEqual(phone.by("tone"), ["0: done", "42: tick", "43: tick", "44: tick", "45: over"])
})

test("a rest that waits for an answer says so", () => {
  const phone = new Listener(script(item("Row", { sets: 1 }), item("Face pull")), "auto").look().wait(6 + 80).forget().wait(60)
  assert.deepEqual(phone.by("say"), ["35: 10 seconds left", "45: Ready. Tap how it felt, and it goes on."])
  assert.deepEqual(phone.forget().tap({ kind: "effort", item: 0, effort: "ok" }).by("say"), ["0: Ready."])
})

test("a rest between two sets names the set and nothing twice", () => {
  const phone = new Listener(script(item("Row")), "auto").look().wait(6 + 80).forget().wait(45)
  assert.deepEqual(phone.by("say"), ["35: 10 seconds left", "45: Ready."])
  assert.deepEqual(phone.by("live"), ["42: 3 seconds left", "45: 20 reps."])
})

test("by touch a set says what it is, and its cue at once", () => {
  const phone = new Listener(script(item("Row")), "tap").look()
  assert.deepEqual(phone.by("say"), ["0: Row. 20 reps. Shoulders down."])
  phone.done(20).look().forget().tap({ kind: "next" })
  assert.deepEqual(phone.by("say"), ["0: 20 reps. Breathe out as you pull."])
})

test("nothing is heard during a pause, and what began in it is said after it", () => {
  const phone = new Listener(script(plank(), hold("Doorway stretch")), "auto").look().wait(10).forget()
  phone.tap({ kind: "pause" }).wait(30).tap({ kind: "skip", item: 0, reason: "no-time" })
  assert.deepEqual(phone.heard, [])
  assert.deepEqual(phone.tap({ kind: "resume" }).by("say"), ["30: Doorway stretch. 20 seconds. Left first. Ready."])
})

test("a pause in a hold says nothing again", () => {
  const phone = new Listener(script(plank()), "auto").look().wait(6 + 11).tap({ kind: "pause" }).wait(5).forget().tap({ kind: "resume" }).wait(8)
  assert.deepEqual(phone.by("say"), [])
  assert.deepEqual(phone.by("live"), ["6: 3 seconds left"])
})

test("a page that is opened in the middle is silent until something happens", () => {
  const phone = new Listener(script(plank()), "auto")
  phone.now += 12_000
  assert.deepEqual(phone.look().heard, [])
  assert.deepEqual(phone.wait(5).by("say"), ["16: Half"])
})

test("a phone that slept through a rest does not say late what it missed", () => {
  const phone = new Listener(script(item("Row")), "auto").look().wait(6 + 80).forget().sleep(600).wait(2)
  assert.deepEqual(phone.heard, [])
})

test("a longer rest is told to who listens to the page, without a voice", () => {
  const phone = new Listener(script(item("Row")), "tap").look().done(20).look().forget().wait(5).tap({ kind: "more", seconds: 15 })
  assert.deepEqual(phone.heard.map(({ live, say }) => [live, say]), [["55 seconds left", undefined]])
})

test("the end is one fact", () => {
  const phone = new Listener(script(item("Row", { sets: 1 })), "tap").look().done(20).look().tap({ kind: "end", shortened: false })
  assert.deepEqual(phone.by("say").slice(-2), ["0: That was everything.", "0: Done. 1 set."])
})

test("an exercise that is gone is not asked for", () => {
  assert.deepEqual(new Listener(script(item("Row", { gone: true })), "auto").look().heard, [])
})
