import { keepAwake } from "../awake.js"
import { Keeper } from "./keeper.js"

/** Keeps the screen lit and the page alive while a session runs; a pause lets both sleep. */
export class Staying {
  #keeper = new Keeper()
  #running = false
  #sleep = () => {}

  /**
   * @param {boolean} running
   * @param {Readonly<import("./options.js").Chosen>} chosen
   */
  show(running, { sound, locked }) {
    if (running && sound && locked) this.#keeper.play()
    else this.#keeper.pause()
    if (running === this.#running) return
    this.#running = running
    if (running) this.#sleep = keepAwake()
    else this.#sleep()
  }

  /** Within a touch the browser allows what it may have refused before. @param {Readonly<import("./options.js").Chosen>} chosen */
  touch(chosen) {
    if (this.#running) this.show(true, chosen)
  }

  /** Gives the loudspeaker to other music again. */
  leave() {
    this.#keeper.leave()
  }
}
