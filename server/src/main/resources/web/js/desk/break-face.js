import { fill, say } from "../say.js"
import { NamedParts } from "../player/named-parts.js"
import { current, look } from "./moment.js"

/**
 * What is seen and said of a break while it runs. The words stand in the page: those of a move on its line, the others
 * as `data-ready="Ready"` on the element.
 */
export class BreakFace extends NamedParts {
  /** What was said last: the move and the side. */
  #said = ""

  /**
   * Shows the moment; returns the stretch that has begun with it, if one has.
   * @param {import("./run.js").Run} run
   */
  paint(run) {
    const now = look(run, Date.now())
    const move = current(run)
    if (!now || !move) return null
    const { name = "", words = "", how = "", load = "" } = this.#line(now.at).dataset
    this.write("place", `${now.at + 1} / ${run.moves.length}`)
    this.write("name", name)
    this.write("load", load)
    this.write("cue", how)
    this.write("word", this.#word(now))
    this.write("number", String(now.number))
    this.write("of", now.kind === "ready" ? words : now.kind === "reps" ? fill(this.dataset.of ?? "", { n: move.item.target }) : this.dataset.seconds ?? "")
    this.write("done", (move.unit === "reps" ? this.dataset.done : this.dataset.enough) ?? "")
    this.one("left").style.setProperty("--left", String(now.kind === "ready" ? 1 : now.left))
    this.one("pause").setAttribute("aria-pressed", String(now.paused))
    this.#figure(now)
    return this.#tell(now, fill(this.dataset.now ?? "", { name, amount: words }))
  }

  /** @param {import("./moment.js").Look} now */
  #word({ kind, side }) {
    if (kind === "ready" || kind === "change") return this.dataset[kind] ?? ""
    if (side !== "none") return this.dataset[side] ?? ""
    return (kind === "reps" ? this.dataset.reps : this.dataset.hold) ?? ""
  }

  /** @param {number} at */
  #line(at) {
    return /** @type {HTMLElement} */ (this.querySelectorAll("[data-move]")[at])
  }

  /** In a pause the figure stands still as well. @param {import("./moment.js").Look} now */
  #figure({ at, turned, paused }) {
    const image = /** @type {HTMLImageElement} */ (this.one("figure"))
    const { moving, still, alt = "" } = this.#line(at).dataset
    const src = (paused || matchMedia("(prefers-reduced-motion: reduce)").matches ? still : moving) ?? ""
    image.hidden = src === ""
    image.classList.toggle("turned", turned)
    if (src !== "" && image.getAttribute("src") !== src) Object.assign(image, { src, alt })
  }

  /** Says a new move and a new side. @param {import("./moment.js").Look} now @param {string} words */
  #tell(now, words) {
    const here = `${now.at} ${now.kind} ${now.side}`
    if (here === this.#said) return null
    this.#said = here
    say(now.kind === "ready" ? words : this.#word(now))
    return now.kind
  }
}
