import { keepAwake } from "../awake.js"
import { say } from "../say.js"
import { Tones } from "../player/tones.js"
import { BreakFace } from "./break-face.js"
import { choose, isChosen } from "./choices.js"
import { answer, movesOf } from "./moves.js"
import { begin, done, goOn, hurting, hurts, isOver, leftOut, pass, pause, seen, stopped, told } from "./run.js"

/** Milliseconds between two looks; what counts are the deadlines. */
const OFTEN = 200

/**
 * Guides through a break: `<desk-break>` around a part `run`, which is shown, and the list with its form, which is sent
 * at the end with what was really done. Each move follows the one before by itself; a tap goes on earlier, and while
 * nobody sees the page it stands still. Without JavaScript the list is the break.
 */
export class DeskBreak extends BreakFace {
  #run = begin([], 0)
  #timer = 0
  #tones = new Tones()
  #sleep = () => {}

  connectedCallback() {
    this.#run = begin(movesOf(this), Date.now())
    if (isOver(this.#run)) return
    this.there("list", false)
    this.there("run", true)
    this.#sleep = keepAwake()
    this.#button("done", done)
    this.#button("hurts", hurts)
    this.#button("leave", leftOut)
    this.#button("stop", stopped)
    this.#button("pause", (run, now) => (run.paused === null ? pause(run, now) : goOn(run, now)))
    this.one("tone").addEventListener("click", () => this.#tone(!isChosen("desk-tone")))
    this.#tone(isChosen("desk-tone"))
    this.#timer = setInterval(() => this.#go(pass(this.#run, Date.now())), OFTEN)
    document.addEventListener("visibilitychange", this.#see)
    this.#see()
    this.one("name").focus({ preventScroll: true })
  }

  disconnectedCallback() {
    document.removeEventListener("visibilitychange", this.#see)
    clearInterval(this.#timer)
    this.#tones.rest()
    this.#sleep()
  }

  /** @param {string} name @param {(run: import("./run.js").Run, now: number) => import("./run.js").Run} act */
  #button(name, act) {
    this.one(name).addEventListener("click", () => isOver(this.#run) || this.#go(act(this.#run, Date.now())))
  }

  #see = () => isOver(this.#run) || this.#go(seen(this.#run, !document.hidden, Date.now()))

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
    if (was !== run.at) this.#next(was)
    this.#show()
  }

  /** @param {number} before the move that is over */
  #next(before) {
    this.write("hurt", (this.#run.hurt.includes(before) ? this.dataset.hurt : "") ?? "")
    this.one("name").focus({ preventScroll: true })
  }

  #show() {
    const begun = this.paint(this.#run)
    if (begun && isChosen("desk-tone")) this.#tones.play(begun === "change" ? "switch" : "go")
  }

  /** What came of it goes into the form, and the form is sent. */
  #end() {
    clearInterval(this.#timer)
    this.#sleep()
    say(this.dataset.over ?? "")
    if (isChosen("desk-tone")) this.#tones.play("done")
    const form = /** @type {HTMLFormElement} */ (this.querySelector("form"))
    answer(form, { done: told(this.#run), hurt: hurting(this.#run) })
    this.there("run", false)
    this.there("list", true)
    this.toggleAttribute("data-ended", true)
    form.requestSubmit()
  }
}

customElements.define("desk-break", DeskBreak)
