import { fill } from "../say.js"
import { copied, deviceAround, parts } from "./host.js"
import { room, worry } from "./keep.js"

/**
 * What only this device has so far, visibly: `<player-unsent data-sets="{n} sets wait on this phone. …">…</player-unsent>`.
 * How much waits with a way to send it now, what the server did not take with its sentence, and what might be lost.
 */
export class PlayerUnsent extends HTMLElement {
  /** @type {import("./device.js").Device | null} */
  #device = null

  connectedCallback() {
    for (const button of parts(this, "send")) button.addEventListener("click", () => void this.#device?.outbox.sendNow())
    void deviceAround(this).then((device) => {
      this.#device = device
      device.outbox.addEventListener("state", () => void this.#read(device))
      void this.#read(device)
    })
  }

  /** @param {import("./device.js").Device} device */
  async #read({ store, outbox }) {
    const rows = await store.outbox()
    const refusals = await store.refusals()
    const isSending = outbox.state.kind === "sending"
    this.#there("waiting", rows.length > 0)
    this.#write("words", isSending ? fill(this.dataset.sending ?? "", { n: rows.length }) : this.#waiting(rows))
    for (const button of parts(this, "send")) button.hidden = isSending
    const worried = worry(await room(), rows.length)
    this.#there("temporary", !store.lasting)
    this.#there("little", store.lasting && worried === "little")
    this.#there("loose", store.lasting && worried === "loose")
    this.#refused(refusals)
  }

  /** Only sets are counted as such: an entry is nothing that somebody knows. @param {import("./store.js").Row[]} rows */
  #waiting(rows) {
    const sets = rows.filter(({ kind }) => kind === "set-logged").length
    if (sets === 0) return this.dataset.other ?? ""
    return fill((sets === 1 ? this.dataset.set : this.dataset.sets) ?? "", { n: sets })
  }

  /** @param {import("./store.js").Refusal[]} refusals */
  #refused(refusals) {
    const list = refusals.map((refusal) => {
      const what = this.getAttribute("data-kind-" + refusal.kind) ?? this.dataset.kindAny ?? ""
      const copy = copied(this, "refusal", { what, sentence: refusal.sentence })
      parts(copy, "away")[0]?.addEventListener("click", () => void this.#putAway(refusal.entry_id))
      return copy
    })
    for (const part of parts(this, "refusals")) part.replaceChildren(...list)
  }

  /** @param {string} id */
  async #putAway(id) {
    await this.#device?.store.putAway(id)
    if (this.#device) await this.#read(this.#device)
  }

  /** @param {string} name @param {boolean} there */
  #there(name, there) {
    for (const part of parts(this, name)) part.hidden = !there
  }

  /** @param {string} name @param {string} text */
  #write(name, text) {
    for (const part of parts(this, name)) if (part.textContent !== text) part.textContent = text
  }
}

customElements.define("player-unsent", PlayerUnsent)
