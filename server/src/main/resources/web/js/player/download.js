import { dropFigures, figuresOf, keepFigures } from "./figures.js"
import { get } from "./scripts-answer.js"

/** A page that somebody comes back to asks again after so long. */
const FRESH = 5 * 60 * 1000

/**
 * The next sessions on this device: `next` is known before the network is gone. A download counts only when its drawings
 * are here too; until then the one before stays. It tells a new one by the event `download`, and by `asked` whether
 * the server answered.
 */
export class Downloads extends EventTarget {
  #store
  #edges
  /** @type {Csrf | null} */
  #csrf = null
  #keptAt = -Infinity
  /** @type {Promise<Download | null> | null} */
  #run = null

  /** @param {Keeping} store @param {Partial<typeof USUAL>} [edges] */
  constructor(store, edges) {
    super()
    this.#store = store
    this.#edges = { ...USUAL, ...edges }
  }

  /** Returns what is kept here and since when. */
  current = () => this.#store.download()

  /** Returns the newest token there is. @returns {Promise<Csrf | null>} */
  csrf = async () => this.#csrf ?? (await this.current())?.download.csrf ?? null

  /** Gets a new token, and says whether it did. */
  renew = async () => (await this.#ask()) !== null

  /** Whether something was kept within the last minutes. */
  get isFresh() {
    return this.#edges.now() - this.#keptAt <= FRESH
  }

  /** Asks only when that is longer ago. @returns {Promise<void>} */
  async freshen() {
    if (!this.isFresh) await this.refresh()
  }

  /**
   * Asks the server, and keeps its answer with all drawings. Whatever fails on the way, what was kept before stays.
   * @returns {Promise<Download | null>} null when nothing new was kept
   */
  refresh() {
    this.#run ??= this.#fetched().finally(() => (this.#run = null))
    return this.#run
  }

  async #fetched() {
    const at = this.#edges.now()
    const download = await this.#ask()
    if (!download) return null
    try {
      const { shown, other } = figuresOf([...scriptsOf(download), ...(await this.#underWay())])
      await this.#edges.keep(shown)
      await this.#store.keepDownload(download, at)
      this.#keptAt = this.#edges.now()
      void this.#edges.keep(other).then(() => this.#edges.drop([...shown, ...other])).catch(() => {})
    } catch {
      return null
    }
    this.dispatchEvent(new CustomEvent("download", { detail: download }))
    return download
  }

  async #ask() {
    const download = await this.#edges.get()
    this.dispatchEvent(new CustomEvent("asked", { detail: download !== null }))
    if (!download) return null
    this.#csrf = download.csrf
    return download
  }

  /** The script of the session that runs here may be older than the download; its drawings stay until it is over. */
  async #underWay() {
    const session = await this.#store.running()
    const [start] = session ? await this.#store.events(session) : []
    return start?.kind === "start" ? [start.script] : []
  }
}

/** @param {Download} download */
const scriptsOf = ({ next, open }) => [...next, ...open.map(({ script }) => script)]

const USUAL = { get, keep: keepFigures, drop: dropFigures, now: Date.now }

/**
 * @typedef {import("./types.js").Download} Download
 * @typedef {import("./types.js").Download["csrf"]} Csrf
 * @typedef {Pick<import("./store.js").Store, "download" | "keepDownload" | "running" | "events">} Keeping
 */
