const SVG = "http://www.w3.org/2000/svg"
const FIRST = 6
const LENGTH = 88
const MANY = 8

/**
 * The session as a line at the player's edge: `<player-drop></player-drop>`. What is behind is thick, rings are to come,
 * and the bob hangs where you are; above eight sets the rings are ticks.
 */
export class PlayerDrop extends HTMLElement {
  #knots = -1
  #done = -1

  /** @param {number} knots @param {number} done */
  show(knots, done) {
    if (knots === this.#knots && done === this.#done) return
    if (knots !== this.#knots) this.#draw(knots)
    this.#knots = knots
    this.#done = done
    this.classList.toggle("drop-over", done >= knots)
    this.style.setProperty("--here", `${place(Math.min(done, knots - 1), knots)}%`)
    for (const [n, knot] of [...this.querySelectorAll("[data-n]")].entries()) {
      knot.classList.toggle("p-done", n < done)
      knot.classList.toggle("p-here", n === done)
    }
  }

  /** @param {number} knots */
  #draw(knots) {
    const svg = part("svg", { class: "drop", "aria-hidden": "true", width: "20", height: "100%" })
    svg.append(part("line", { class: "p-line", x1: "10", x2: "10", y1: "0", y2: "100%" }))
    for (let n = 0; n < knots; n++) svg.append(knots > MANY ? tick(n, knots) : knot(n, knots))
    const past = document.createElement("span")
    past.className = "drop-past"
    const bob = document.createElement("span")
    bob.className = "drop-bob"
    this.replaceChildren(past, svg, bob)
  }
}

/** How far down the line a knot is, in percent. @param {number} n @param {number} knots */
export function place(n, knots) {
  return FIRST + (knots > 1 ? (LENGTH * Math.max(0, n)) / (knots - 1) : 0)
}

/** @param {number} n @param {number} knots */
function knot(n, knots) {
  return part("circle", { class: "p-knot", "data-n": String(n), cx: "10", cy: `${place(n, knots)}%`, r: "5" })
}

/** @param {number} n @param {number} knots */
function tick(n, knots) {
  const y = `${place(n, knots)}%`
  return part("line", { class: "p-tick", "data-n": String(n), x1: "5", x2: "15", y1: y, y2: y })
}

/** @param {string} name @param {Record<string, string>} attributes */
function part(name, attributes) {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}

customElements.define("player-drop", PlayerDrop)
