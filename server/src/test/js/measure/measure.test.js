import assert from "node:assert/strict"
import { test } from "node:test"
import { find, tiltOf, written } from "../../../main/resources/web/js/measure/angle.js"
import { isSameTap, look } from "../../../main/resources/web/js/measure/hold.js"
import { brightness, problem } from "../../../main/resources/web/js/measure/photo-check.js"
import { nextEmpty } from "../../../main/resources/web/js/measure/photo-form.js"
import { complete, following, moved } from "../../../main/resources/web/js/measure/photo-points.js"

const LEVEL = { levelLeft: { x: 0, y: 900 }, levelRight: { x: 1000, y: 900 } }
const C7 = { x: 500, y: 500 }

/** A point so many degrees above the level, to the left of C7 or to the right. */
const ear = (degrees, way) => ({
  x: C7.x + way * 200 * Math.cos(degrees * Math.PI / 180),
  y: C7.y - 200 * Math.sin(degrees * Math.PI / 180),
})

test("the angle at C7 is read off either side", () => {
  assert.deepEqual(find({ ear: ear(46.5, -1), c7: C7, ...LEVEL }, "left"), { note: "angle", tenths: 465 })
  assert.deepEqual(find({ ear: ear(46.5, 1), c7: C7, ...LEVEL }, "right"), { note: "angle", tenths: 465 })
})

test("a photo of the other side is asked about", () => {
  assert.deepEqual(find({ ear: ear(46.5, 1), c7: C7, ...LEVEL }, "left"), { note: "side" })
})

/** Turns a point around the middle of the picture. */
const turned = ({ x, y }, degrees) => {
  const by = degrees * Math.PI / 180
  return {
    x: 500 + (x - 500) * Math.cos(by) - (y - 500) * Math.sin(by),
    y: 500 + (x - 500) * Math.sin(by) + (y - 500) * Math.cos(by),
  }
}

test("a camera that was not quite level changes nothing", () => {
  for (const degrees of [-7, -3, 0, 3, 7]) {
    for (const [side, way] of [["left", -1], ["right", 1]]) {
      const points = { ear: ear(50, way), c7: C7, ...LEVEL }
      const askew = Object.fromEntries(Object.entries(points).map(([name, point]) => [name, turned(point, degrees)]))
      assert.deepEqual(find(askew, side), { note: "angle", tenths: 500 }, `${side}, ${degrees}`)
    }
  }
})

test("a photo that is far from level is refused with its tilt, whichever end is tapped first", () => {
  const points = { ear: ear(50, -1), c7: C7, levelLeft: { x: 0, y: 0 }, levelRight: { x: 100, y: 100 } }
  assert.deepEqual(find(points, "left"), { note: "tilted", tenths: 450 })
  assert.equal(tiltOf({ levelLeft: { x: 100, y: 20 }, levelRight: { x: 0, y: 20 } }), 0)
})

test("points that were mixed up make an angle that cannot be", () => {
  assert.equal(find({ ear: ear(-20, -1), c7: C7, ...LEVEL }, "left").note, "odd")
  assert.equal(written(465), "46.5")
  assert.equal(written(460), "46.0")
})

test("a photo that is too small or too dark is told before any point is set", () => {
  const grey = (value) => Array.from({ length: 40 }, (_, at) => (at % 4 === 3 ? 255 : value))
  assert.equal(problem(400, 3000, grey(120)), "small")
  assert.equal(problem(3000, 2000, grey(20)), "dark")
  assert.equal(problem(3000, 2000, grey(120)), null)
  assert.equal(brightness([]), 0)
})

test("a point moves by the arrow keys and never leaves the picture", () => {
  const size = { width: 100, height: 80 }
  assert.deepEqual(moved({ x: 50, y: 40 }, "ArrowLeft", false, size), { x: 49, y: 40 })
  assert.deepEqual(moved({ x: 50, y: 75 }, "ArrowDown", true, size), { x: 50, y: 79 })
  assert.deepEqual(moved({ x: 3, y: 3 }, "ArrowUp", true, size), { x: 3, y: 0 })
  assert.equal(moved({ x: 3, y: 3 }, "a", false, size), null)
})

test("after one point comes the next that has no place yet", () => {
  const here = { x: 1, y: 1 }
  assert.equal(following({ ear: here }, "ear"), "c7")
  assert.equal(following({ levelRight: here, ear: here, c7: here }, "levelRight"), "levelLeft")
  assert.equal(following({ ear: here, c7: here, levelLeft: here, levelRight: here }, "ear"), "ear")
  assert.equal(complete({ ear: here, c7: here, levelLeft: here }), null)
})

test("a hold gets ready, counts up, and ends by itself at the most", () => {
  assert.deepEqual(look(0, 0, 5, 120), { phase: "ready", seconds: 5 })
  assert.deepEqual(look(0, 4_999, 5, 120), { phase: "ready", seconds: 1 })
  assert.deepEqual(look(0, 5_000, 5, 120), { phase: "on", seconds: 0 })
  assert.deepEqual(look(0, 46_900, 5, 120), { phase: "on", seconds: 41 })
  assert.deepEqual(look(0, 400_000, 5, 120), { phase: "over", seconds: 120 })
})

test("the second half of a double tap does not end the hold it began", () => {
  assert.ok(isSameTap(1_000, 1_349))
  assert.ok(!isSameTap(1_000, 1_350))
})

test("an angle goes into the reading that was emptied, and nowhere when all are filled", () => {
  const readings = (...values) => values.map((value) => ({ value }))
  assert.equal(nextEmpty(readings("46.5", " ", "47")), 1)
  assert.equal(nextEmpty(readings("46.5", "46", "47")), -1)
})
