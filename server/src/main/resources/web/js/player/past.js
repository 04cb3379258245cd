import { fill } from "../say.js"
import { dayOf, hourOf, nearDay } from "./days.js"
import { copied, deviceAround, parts } from "./host.js"
import { fold } from "./machine.js"
import { done } from "./parts.js"

/** So many are listed; older ones are in the history, with the server. */
const LISTED = 20

const LOOKS = { refused: "chip-held", waits: "chip-rest", sent: "chip-done", open: "chip-plain" }

/**
 * What was done on this device lately, each session with its sets as they were saved, with or without a network:
 * `<player-past><div data-t="sessions"></div>…</player-past>`. A session is read when it is opened.
 */
export class PlayerPast extends HTMLElement {
  /** @type {Map<string, HTMLDetailsElement>} */
  #rows = new Map()

  connectedCallback() {
    void deviceAround(this).then((device) => {
      const again = () => void this.#read(device)
      device.outbox.addEventListener("state", again)
      again()
    })
  }

  /** Rows stay where they are, so that one that is open or has the focus keeps it. @param {import("./device.js").Device} device */
  async #read({ store, now }) {
    const sessions = (await store.sessions()).slice(0, LISTED)
    const waiting = (await store.outbox()).map(({ session }) => session)
    const refused = new Set((await store.refusals()).map(({ session }) => session))
    this.hidden = sessions.length === 0
    const rows = sessions.map((kept) => {
      const row = this.#rows.get(kept.session) ?? this.#session(kept, store, now())
      const waits = waiting.filter((session) => session === kept.session).length
      this.#rows.set(kept.session, row)
      this.#state(row, kept, waits, refused.has(kept.session))
      return row
    })
    for (const part of parts(this, "sessions")) if (rows.some((row, n) => part.children[n] !== row)) part.replaceChildren(...rows)
  }

  /** @param {import("./forget.js").Kept} kept @param {import("./store.js").Store} store @param {number} now */
  #session(kept, store, now) {
    const day = nearDay(dayOf(kept.startedAt), dayOf(now))
    const began = `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${hourOf(kept.startedAt)}`
    const row = /** @type {HTMLDetailsElement} */ (copied(this, "session", { began, length: kept.title, state: " " }))
    row.addEventListener("toggle", () => row.open && void this.#sets(row, store, kept))
    return row
  }

  /** @param {HTMLElement} row @param {import("./forget.js").Kept} kept @param {number} waits @param {boolean} refused */
  #state(row, { over, summary }, waits, refused) {
    const state = refused ? "refused" : waits > 0 ? "waits" : over ? "sent" : "open"
    for (const chip of row.querySelectorAll(".chip")) {
      chip.className = "chip " + LOOKS[state]
      chip.textContent = fill(this.getAttribute("data-" + state) ?? "", { n: waits })
    }
    for (const link of row.querySelectorAll("a")) {
      link.hidden = summary === null
      if (summary) link.href = summary
    }
  }

  /** @param {HTMLElement} row @param {import("./store.js").Store} store @param {import("./forget.js").Kept} kept */
  async #sets(row, store, { session }) {
    const lines = fold(await store.events(session))?.lines ?? []
    const told = lines.filter((line) => Object.keys(line.sets).length > 0 || line.skipped !== null || line.stopped)
    row.querySelector("[data-lines]")?.replaceChildren(...told.map((line) => this.#line(line)))
    for (const none of row.querySelectorAll("[data-lines-none]")) /** @type {HTMLElement} */ (none).hidden = told.length > 0
  }

  /** @param {import("./types.js").Line} line */
  #line(line) {
    const other = line.stopped ? this.dataset.stopped : line.skipped !== null ? this.dataset.skipped : ""
    return copied(this, "line", { name: line.item.name, done: done(line), other: other ?? "" })
  }
}

customElements.define("player-past", PlayerPast)
