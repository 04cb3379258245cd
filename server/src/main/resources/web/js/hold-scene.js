import { say } from "./say.js"

/** What a hold looks and sounds like in words; hold-timer.js knows when, this knows how. */
export class HoldScene {
  /** @param {HTMLElement} timer */
  constructor(timer) {
    this.timer = timer
  }

  /**
   * Shows which side is worked and which comes next.
   * @param {import("./hold-plan.js").Stretch} now
   * @param {import("./hold-plan.js").Stretch["side"] | undefined} then
   */
  side({ kind, side }, then) {
    const name = side === "none" ? this.word("hold", "Hold") : this.word(side, side === "left" ? "Left" : "Right")
    const word = kind === "hold" || (kind === "change" && side !== "none") ? name : this.word("ready", "Ready")
    const player = this.timer.closest(".player")
    player?.classList.remove("side-left", "side-right", "side-none")
    player?.classList.add("side-" + side)
    this.timer.dataset.kind = kind
    this.left(1)
    this.write("[data-here] > *", word)
    this.write("[data-then]", then ? this.word("then-" + then, "then " + then) : "")
    say(kind === "ready" && side !== "none" ? `${word}. ${name}` : word)
  }

  /** @param {number} part how much of the hold is left, 1 to 0: the lit side empties */
  left(part) {
    this.timer.style.setProperty("--left", String(Math.max(0, part)))
  }

  /** Shows the end: the form's fields are filled in and its button is the main one. */
  done() {
    this.timer.dataset.kind = "done"
    const finished = this.word("finished", "Done")
    for (const field of this.timer.querySelectorAll("input[data-done]")) {
      /** @type {HTMLInputElement} */ (field).value = field.getAttribute("data-done") ?? ""
    }
    for (const part of this.all("[data-start], [data-skip]")) part.hidden = true
    this.write("[data-here] > *", finished)
    this.write("[data-number]", "0")
    for (const next of this.all("[data-next]")) next.classList.add("button-main")
    this.all("[data-next]")[0]?.focus({ preventScroll: true })
    say(finished)
  }

  /** @param {string} name @param {string} other */
  label(name, other) {
    for (const button of this.all("[data-start]")) button.textContent = button.getAttribute("data-" + name) ?? other
  }

  /** @param {string} parts @param {string} text */
  write(parts, text) {
    for (const part of this.all(parts)) part.textContent = text
  }

  /** @param {string} name @param {string} other */
  word(name, other) {
    return this.timer.getAttribute(name) ?? other
  }

  /** @param {string} parts @returns {HTMLElement[]} */
  all(parts) {
    return [...this.timer.querySelectorAll(parts)].map((part) => /** @type {HTMLElement} */ (part))
  }
}
