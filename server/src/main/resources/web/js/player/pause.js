import { PlayerDrop } from "./drop.js"
import { Scene } from "./scene.js"
import { PlayerSets } from "./sets.js"

/** The session stands still. The address and this device know where it is, so it can be left like this. */
export class PlayerPause extends Scene {
  /** @type {import("./types.js").View | null} */
  #view = null

  connectedCallback() {
    super.connectedCallback()
    this.on("options", () => this.ask({ scene: "options" }))
    this.on("note", () => this.ask({ scene: "note" }))
    this.on("hurts", () => this.#view && this.ask({ scene: "pain", item: this.#view.item }))
    this.on("end", () => this.tell({ kind: "end", shortened: true }))
  }

  /** @param {import("./types.js").View} view */
  show(view) {
    this.#view = view
    this.write("count", view.count)
    this.write("name", (view.phase === "rest" ? view.next?.line : view.line)?.item.name ?? "")
    this.child("player-drop", PlayerDrop).show(view.knots, view.done)
    this.child("player-sets", PlayerSets).show(view.state)
  }
}

customElements.define("player-pause", PlayerPause)
