import { keepAwake } from "../awake.js"
import { fill, say } from "../say.js"
import { NamedParts } from "../player/named-parts.js"
import { Tones } from "../player/tones.js"
import { choose, isChosen } from "./choices.js"
import { movesOf } from "./moves.js"
import { begin, current, done, ended, goOn, isOver, leftOut, look, pass, pause, stopped, told } from "./run.js"

/** Milliseconds between two looks; what counts are the deadlines. */
const OFTEN = 200

/**
 * Guides through a break: `<desk-break>` around a part `run`, which is shown, and the list with its form, which is sent
 * at the end with what was really done. Each move follows the one before by itself; a tap goes on earlier.
 * Without JavaScript the list is the break.
 */
export class DeskBreak extends NamedParts {
  #run = begin(movesOf(this), Date.now())
  #timer = 0
  #tones = new Tones()
  #sleep = () => {}
  /** What was said last: the move and the side. */
  #said = ""

  connectedCallback() {
    if (isOver(this.#run)) return
    this.there("list", false)
    this.there("run", true)
    this.#sleep = keepAwake()
    this.#button("done", (run, now) => done(run, now))
    this.#button("hurts", (run, now) => ended(run, now))
    this.#button("leave", (run, now) => leftOut(run, now))
    this.#button("stop", (run, now) => stopped(run, now))
    this.#button("pause", (run, now) => (run.paused === null ? pause(run, now) : goOn(run, now)))
    this.one("tone").addEventListener("click", () => this.#tone(!isChosen("desk-tone")))
    this.#tone(isChosen("desk-tone"))
    this.#run = begin(this.#run.moves, Date.now())
    this.#timer = setInterval(() => this.#go(pass(this.#run, Date.now())), OFTEN)
    this.#show()
    this.one("name").focus({ preventScroll: true })
  }

  disconnectedCallback() {
    clearInterval(this.#timer)
    this.#tones.rest()
    this.#sleep()
  }

  /** @param {string} name @param {(run: import("./run.js").Run, now: number) => import("./run.js").Run} act */
  #button(name, act) {
    this.one(name).addEventListener("click", () => this.#go(act(this.#run, Date.now())))
  }

  /** @param {boolean} on */
  #tone(on) {
    choose("desk-tone", on)
    this.one("tone").setAttribute("aria-pressed", String(on))
    if (on) this.#tones.open()
  }

  /** @param {import("./run.js").Run} run */
  #go(run) {
    const was = this.#run.at
    this.#run = run
    if (isOver(run)) return this.#end()
    if (was !== run.at) this.one("name").focus({ preventScroll: true })
    this.#show()
  }

  #show() {
    const now = look(this.#run, Date.now())
    const move = current(this.#run)
    if (!now || !move) return
    const { name = "", words = "", how = "" } = this.#line(now.at).dataset
    const isReady = now.kind === "ready"
    this.write("place", `${now.at + 1} / ${this.#run.moves.length}`)
    this.write("name", name)
    this.write("cue", how)
    this.write("word", this.#word(now))
    this.write("number", String(now.number))
    this.write("of", isReady ? words : now.kind === "reps" ? fill(this.dataset.of ?? "", { n: move.item.target }) : this.dataset.seconds ?? "")
    this.write("done", (move.unit === "reps" ? this.dataset.done : this.dataset.enough) ?? "")
    this.one("left").style.setProperty("--left", String(isReady ? 1 : now.left))
    this.one("pause").setAttribute("aria-pressed", String(now.paused))
    this.#figure(now)
    this.#tell(now, fill(this.dataset.now ?? "", { name, amount: words }))
  }

  /** @param {import("./run.js").Look} now */
  #word({ kind, side }) {
    if (kind === "ready" || kind === "change") return this.dataset[kind] ?? ""
    if (side !== "none") return this.dataset[side] ?? ""
    return (kind === "reps" ? this.dataset.reps : this.dataset.hold) ?? ""
  }

  /** @param {number} at */
  #line(at) {
    return /** @type {HTMLElement} */ (this.querySelectorAll("[data-move]")[at])
  }

  /** @param {import("./run.js").Look} now */
  #figure({ at, turned }) {
    const image = /** @type {HTMLImageElement} */ (this.one("figure"))
    const { moving, still, alt = "" } = this.#line(at).dataset
    const src = (matchMedia("(prefers-reduced-motion: reduce)").matches ? still : moving) ?? ""
    image.hidden = src === ""
    image.classList.toggle("turned", turned)
    if (src !== "" && image.getAttribute("src") !== src) Object.assign(image, { src, alt })
  }

  /** Says a new move and a new side, and sounds them where tones are on. @param {import("./run.js").Look} now @param {string} words */
  #tell(now, words) {
    const here = `${now.at} ${now.kind} ${now.side}`
    if (here === this.#said) return
    this.#said = here
    say(now.kind === "ready" ? words : this.#word(now))
    if (isChosen("desk-tone")) this.#tones.play(now.kind === "change" ? "switch" : "go")
  }

  /** What was done goes into the form, and the form is sent. */
  #end() {
    clearInterval(this.#timer)
    this.#sleep()
    say(this.dataset.over ?? "")
    if (isChosen("desk-tone")) this.#tones.play("done")
    const form = this.querySelector("form")
    for (const tick of this.querySelectorAll("input[name=done]")) tick.remove()
    for (const move of told(this.#run)) form?.append(Object.assign(document.createElement("input"), { type: "hidden", name: "done", value: move }))
    this.there("run", false)
    this.there("list", true)
    this.toggleAttribute("data-ended", true)
    form?.requestSubmit()
  }
}

customElements.define("desk-break", DeskBreak)
