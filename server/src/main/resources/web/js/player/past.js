import { fill } from "../say.js"
import { dayOf, hourOf, nearDay } from "./days.js"
import { copied, deviceAround, parts } from "./host.js"
import { fold } from "./machine.js"
import { saved } from "./words.js"

/** So many are listed; older ones are in the history, with the server. */
const LISTED = 20

/**
 * What was done on this device lately, each session with its sets as they were saved, with or without a network:
 * `<player-past><div data-t="sessions"></div>…</player-past>`. A session is read when it is opened.
 */
export class PlayerPast extends HTMLElement {
  connectedCallback() {
    void deviceAround(this).then((device) => {
      const again = () => void this.#read(device)
      device.outbox.addEventListener("state", again)
      again()
    })
  }

  /** @param {import("./device.js").Device} device */
  async #read({ store, now }) {
    const sessions = (await store.sessions()).slice(0, LISTED)
    const waiting = (await store.outbox()).map(({ session }) => session)
    const refused = new Set((await store.refusals()).map(({ session }) => session))
    this.hidden = sessions.length === 0
    const open = [...this.querySelectorAll("details[open]")].map((each) => each.id)
    const rows = sessions.map((kept) => {
      const waits = waiting.filter((session) => session === kept.session).length
      const row = this.#session(kept, now(), { waits, refused: refused.has(kept.session) })
      row.addEventListener("toggle", () => row.open && row.dataset.read === undefined && void this.#sets(row, store, kept))
      row.open = open.includes(row.id)
      return row
    })
    for (const part of parts(this, "sessions")) part.replaceChildren(...rows)
  }

  /** @param {import("./forget.js").Kept} kept @param {number} now @param {{waits: number, refused: boolean}} there */
  #session(kept, now, { waits, refused }) {
    const state = refused ? "refused" : waits > 0 ? "waits" : kept.over ? "sent" : "open"
    const when = nearDay(dayOf(kept.startedAt), dayOf(now))
    const row = /** @type {HTMLDetailsElement} */ (copied(this, "session", {
      title: `${when.charAt(0).toUpperCase()}${when.slice(1)}, ${hourOf(kept.startedAt)}`,
      when: kept.title,
      chip: fill(this.getAttribute("data-" + state) ?? "", { n: waits }),
    }))
    row.id = "past-" + kept.session
    for (const chip of row.querySelectorAll(".chip")) chip.className = "chip " + { refused: "chip-held", waits: "chip-rest", sent: "chip-done", open: "chip-plain" }[state]
    const link = /** @type {HTMLAnchorElement} */ (row.querySelector("[data-summary]"))
    link.hidden = kept.summary === null
    if (kept.summary) link.href = kept.summary
    return row
  }

  /** @param {HTMLElement} row @param {import("./store.js").Store} store @param {import("./forget.js").Kept} kept */
  async #sets(row, store, { session }) {
    row.dataset.read = ""
    const lines = fold(await store.events(session))?.lines ?? []
    const told = lines.filter((line) => Object.keys(line.sets).length > 0 || line.skipped !== null || line.stopped)
    row.querySelector("[data-lines]")?.replaceChildren(...told.map((line) => this.#line(line)))
    for (const none of row.querySelectorAll("[data-lines-none]")) /** @type {HTMLElement} */ (none).hidden = told.length > 0
  }

  /** @param {import("./types.js").Line} line */
  #line(line) {
    const done = Object.keys(line.sets).map((set) => saved(line, Number(set))).join(", ")
    const other = line.stopped ? this.dataset.stopped : line.skipped !== null ? this.dataset.skipped : ""
    return copied(this, "line", { name: line.item.name, done, other: other ?? "" })
  }
}

customElements.define("player-past", PlayerPast)
