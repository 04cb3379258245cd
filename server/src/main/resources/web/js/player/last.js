import { unfelt } from "./asks.js"
import { PlayerEffort } from "./effort.js"
import { Scene } from "./scene.js"
import { PlayerSets } from "./sets.js"
import { fill } from "../say.js"

/** Everything is done: how the last ones felt, what hurt, and the end. A question that was answered stays where it is. */
export class PlayerLast extends Scene {
  /** @type {import("./types.js").State | null} */
  #state = null
  /** @type {Map<number, PlayerEffort>} */
  #asked = new Map()

  connectedCallback() {
    super.connectedCallback()
    this.on("end", () => this.tell({ kind: "end", shortened: false }))
    this.on("note", () => this.ask({ scene: "note" }))
  }

  /** @param {import("./types.js").View} view */
  show({ state }) {
    if (state === this.#state) return
    if (state.session !== this.#state?.session) this.#begin()
    this.#state = state
    this.write("reason", this.words(state.script.practice ? "practice" : "next"))
    for (const [item, line] of state.lines.entries()) if (unfelt(line)) this.#feel(item)
    for (const [item, effort] of this.#asked) this.#put(effort, item, state)
    const done = state.lines.flatMap((line, item) => (Object.keys(line.sets).length > 0 ? [this.#hurt(line, item)] : []))
    this.there("hurting", done.length > 0)
    this.one("done").replaceChildren(...done)
    this.child("player-sets", PlayerSets).show(state)
  }

  #begin() {
    this.#asked.clear()
    this.one("unfelt").replaceChildren()
  }

  /** @param {number} item */
  #feel(item) {
    if (this.#asked.has(item)) return
    const effort = this.stamp("feel")
    if (!(effort instanceof PlayerEffort)) return
    this.one("unfelt").append(effort)
    this.#asked.set(item, effort)
  }

  /** @param {PlayerEffort} effort @param {number} item @param {import("./types.js").State} state */
  #put(effort, item, { lines, script }) {
    const line = lines[item]
    if (line) effort.about(item, line, script.reserve && line.item.mode === "reps")
  }

  /** @param {import("./types.js").Line} line @param {number} item */
  #hurt({ item: { name }, pains }, item) {
    const made = this.stamp("one-done")
    const worst = Math.max(-1, ...pains.map(({ pain }) => pain))
    made.classList.toggle("told", worst >= 0)
    const words = made.querySelector("button > span:last-child")
    if (words) words.textContent = worst < 0 ? name : fill(this.words("hurt"), { name, pain: worst })
    made.querySelector("button")?.addEventListener("click", () => this.ask({ scene: "pain", item }))
    return made
  }
}

customElements.define("player-last", PlayerLast)
