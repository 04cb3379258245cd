/**
 * What the keys of headphones, keyboards and lock screens do: pause and go on, the main action, once more.
 * @typedef {{pause: () => void, resume: () => void, main: () => void, again: () => void}} Keys
 * @typedef {import("./types.js").View} View
 */

/** Shows a session on the lock screen and among the media of the device, and takes its keys. */
export class Media {
  #session = globalThis.navigator?.mediaSession
  #shown = ""
  #timed = ""

  /** @param {Keys} keys */
  constructor(keys) {
    this.keys = keys
  }

  /** @param {View} view */
  show(view) {
    if (!this.#session) return
    if (view.phase === "over" || view.phase === "stopped") return this.clear()
    if (this.#shown === "") this.#handle({ play: this.keys.resume, pause: this.keys.pause, nexttrack: this.keys.main, previoustrack: this.keys.again })
    this.#session.playbackState = view.paused ? "paused" : "playing"
    this.#name(view)
    this.#time(view)
  }

  /** Gives the keys back. */
  clear() {
    if (!this.#session || this.#shown === "") return
    this.#shown = this.#timed = ""
    this.#session.metadata = null
    this.#session.playbackState = "none"
    this.#session.setPositionState?.()
    this.#handle({ play: null, pause: null, nexttrack: null, previoustrack: null })
  }

  /** @param {Partial<Record<MediaSessionAction, (() => void) | null>>} handlers */
  #handle(handlers) {
    for (const [action, handler] of Object.entries(handlers)) {
      try {
        this.#session?.setActionHandler(/** @type {MediaSessionAction} */ (action), handler ?? null)
      } catch {
        // A key that this browser does not know.
      }
    }
  }

  /** @param {View} view */
  #name({ word, line, next, phase, count, state }) {
    const of = phase === "rest" ? next?.line : line
    const title = (phase === "rest" ? `${word}, then ` : "") + (of?.item.name ?? state.script.title)
    const shown = `${title}. ${count}`
    if (!this.#session || this.#shown === shown) return
    this.#shown = shown
    const thumb = of?.item.figure?.thumb
    this.#session.metadata = new MediaMetadata({ title, artist: count, album: state.script.title, artwork: thumb ? [{ src: thumb, sizes: "any", type: "image/svg+xml" }] : [] })
  }

  /** The stretch or rest that runs, told whenever it begins, moves or stands. @param {View} view */
  #time({ state, stretch, side, left, paused, waits }) {
    const { phase } = state
    const timed = JSON.stringify([phase, stretch, side, paused])
    if (this.#timed === timed) return
    this.#timed = timed
    const now = phase.kind === "turn" ? phase.plan.find((one) => one.kind === stretch && one.side === side) : undefined
    const duration = phase.kind === "rest" ? (phase.until - phase.since) / 1000 : (now?.seconds ?? 0)
    if (waits || duration <= 0) return this.#session?.setPositionState?.()
    this.#session?.setPositionState?.({ duration, position: Math.min(duration, duration * Math.max(0, 1 - left)), playbackRate: 1 })
  }
}
