import { parsed } from "./option-text.js"

/**
 * What somebody chose on this device, with what holds until they do. `speaker` is a voice by its address, or empty for
 * the one that fits best; `rate` is how fast it speaks; `volume` is 0 to 100; `locked` keeps sounds going with the screen
 * off; `big` makes everything larger, for a television or tired eyes.
 * @typedef {{voice: boolean, speaker: string, rate: number, sound: boolean, buzz: boolean, rhythm: boolean, volume: number,
 *   locked: boolean, flow: "auto" | "tap", hand: "right" | "left", big: boolean}} Chosen
 */

/** @type {Readonly<Chosen>} */
export const DEFAULTS = Object.freeze({
  voice: true, speaker: "", rate: 1, sound: true, buzz: true, rhythm: false, volume: 70, locked: true, flow: "auto", hand: "right", big: false,
})

/**
 * Keeps what was chosen in this browser, one key for each, where theme.js finds `hand` and `big` before the first paint.
 * Where nothing can be kept it holds until the page is left. Tells of every change by an event `change`, also of one in
 * another tab.
 */
export class Options extends EventTarget {
  /** @type {Chosen} */
  #chosen = { ...DEFAULTS }
  /** @type {Storage | undefined} */
  #storage

  /** @param {Storage | undefined} [storage] */
  constructor(storage = browserStorage()) {
    super()
    this.#storage = storage
    this.#read()
    globalThis.addEventListener?.("storage", () => this.#read())
  }

  /** Everything that holds now. @returns {Readonly<Chosen>} */
  get chosen() {
    return this.#chosen
  }

  /** @param {Partial<Chosen>} some */
  choose(some) {
    this.#set({ ...this.#chosen, ...some })
    for (const name of Object.keys(some)) this.#keep(/** @type {keyof Chosen} */ (name))
  }

  /** What cannot be read is what it was before. */
  #read() {
    try {
      const kept = Object.entries(DEFAULTS).map(([name, usual]) => [name, parsed(name, this.#storage?.getItem(name), usual)])
      if (this.#storage) this.#set(Object.fromEntries(kept))
    } catch {
      // Storage was switched off in the meantime.
    }
  }

  /** @param {Chosen} chosen */
  #set(chosen) {
    this.#chosen = Object.freeze(chosen)
    this.dispatchEvent(new Event("change"))
  }

  /** @param {keyof Chosen} name */
  #keep(name) {
    const value = this.#chosen[name]
    try {
      if (value === DEFAULTS[name]) this.#storage?.removeItem(name)
      else this.#storage?.setItem(name, typeof value === "boolean" ? (value ? "on" : "off") : String(value))
    } catch {
      // Not kept then; it still holds until the page is left.
    }
  }
}

/** @type {Options | undefined} */
let here

/** Returns the options of this page; all of its parts share them. */
export function ofThisDevice() {
  return (here ??= new Options())
}

/** @returns {Storage | undefined} */
function browserStorage() {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
