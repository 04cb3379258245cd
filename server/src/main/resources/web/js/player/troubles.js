import { fill } from "../say.js"
import { StoreElsewhere, StoreFull } from "./store-errors.js"
import { counted } from "./words.js"

/**
 * Why something was not kept: no room, a session that runs in another tab, or anything else.
 * @typedef {"full" | "elsewhere" | "lost"} Trouble
 * @typedef {import("./types.js").View} View
 */

/** @param {unknown} error @returns {Trouble} */
export function troubleOf(error) {
  if (error instanceof StoreFull) return "full"
  return error instanceof StoreElsewhere ? "elsewhere" : "lost"
}

/**
 * Says in a scene that something was not kept, and tells it again on a tap. The sentences are attributes of the host:
 * `data-full-set="Not saved. This phone has no room left. Your {n} are still here."`, and `data-full`, `data-lost-set`,
 * `data-lost` for other words.
 */
export class Troubles {
  #host
  /** @type {import("./scene.js").Scene | null} */
  #scene = null
  /** @type {Record<string, unknown> | null} */
  #what = null

  /** @param {HTMLElement} host */
  constructor(host) {
    this.#host = host
    host.addEventListener("click", (event) => {
      const retry = event.target instanceof Element && event.target.closest("[data-p~=retry]")
      if (!retry || !this.#what) return
      event.stopPropagation()
      host.dispatchEvent(new CustomEvent("told", { detail: this.#what }))
    }, { capture: true })
  }

  /** @param {import("./scene.js").Scene | null} scene @param {string} trouble @param {Record<string, unknown> | null} what @param {View | null} view */
  say(scene, trouble, what, view) {
    this.#scene = scene
    this.#what = what
    const item = what?.kind === "set" ? view?.state.lines[Number(what.item)]?.item : undefined
    const amount = item ? `${what?.amount} ${counted(item, Number(what?.amount))}` : ""
    const sentence = this.#host.getAttribute(`data-${trouble}${item ? "-set" : ""}`) ?? ""
    scene?.unsaved?.(fill(sentence, { n: amount }))
  }

  over() {
    this.#scene?.unsaved?.("")
    this.#scene = null
    this.#what = null
  }
}
