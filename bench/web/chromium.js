import { spawn } from "node:child_process"
import { existsSync, mkdtempSync } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

const USUAL = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--autoplay-policy=no-user-gesture-required", "--enable-precise-memory-info", "--remote-debugging-pipe"]

/**
 * The browser of this machine, spoken to by its own protocol over a pipe, so that measuring needs no package:
 * `const page = await chromium.page(); await page.send("Page.navigate", { url })`.
 */
export class Chromium {
  #program = [process.env.CHROMIUM ?? "", ...USUAL].find((path) => path !== "" && existsSync(path))
  #profile = mkdtempSync(join(tmpdir(), "plumbline-bench-"))
  #child
  #asked = 0
  #answers = new Map()
  #listeners = new Set()
  #rest = ""

  constructor() {
    if (!this.#program) throw new Error("There is no browser to measure with. Install Chromium, or set CHROMIUM to the program.")
    this.#child = spawn(this.#program, [...FLAGS, `--user-data-dir=${this.#profile}`], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] })
    this.#child.stdio[4].setEncoding("utf8").on("data", (text) => this.#read(text))
  }

  /** Opens a page of 390 by 844 points with a memory of its own. */
  async page() {
    const { browserContextId } = await this.send("Target.createBrowserContext")
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank", browserContextId })
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true })
    const page = new Page(this, sessionId, targetId)
    for (const domain of ["Page", "Network", "Runtime"]) await page.send(domain + ".enable")
    await page.send("Emulation.setDeviceMetricsOverride", { width: 390, height: 844, deviceScaleFactor: 2, mobile: true })
    await page.send("Emulation.setTouchEmulationEnabled", { enabled: true })
    return page
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#asked
    this.#child.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0")
    return new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject, method }))
  }

  listen(listener) {
    this.#listeners.add(listener)
  }

  async close() {
    await this.send("Browser.close").catch(() => {})
    await new Promise((resolve) => this.#child.once("exit", resolve))
    await rm(this.#profile, { recursive: true, force: true })
  }

  #read(text) {
    const messages = (this.#rest + text).split("\0")
    this.#rest = messages.pop() ?? ""
    for (const message of messages) this.#take(JSON.parse(message))
  }

  #take(message) {
    const { resolve, reject, method } = this.#answers.get(message.id) ?? {}
    this.#answers.delete(message.id)
    if (message.error) reject?.(new Error(`${method}: ${message.error.message}`))
    else if (resolve) resolve(message.result)
    else for (const listener of this.#listeners) listener(message)
  }
}

/** One page. What it sends goes to it alone. */
class Page {
  constructor(chromium, session, target) {
    Object.assign(this, { chromium, session, target })
  }

  send(method, params) {
    return this.chromium.send(method, params, this.session)
  }

  /** @param {string} name such as `Network.loadingFinished` @param {(params: any) => void} listener */
  on(name, listener) {
    this.chromium.listen(({ method, params, sessionId }) => sessionId === this.session && method === name && listener(params))
  }

  /** Runs a function in the page with plain values, and returns what it comes to. */
  async run(work, ...values) {
    const expression = `(${work})(${values.map((value) => JSON.stringify(value)).join(", ")})`
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  /** Waits until a function in the page returns something. */
  async until(work, ...values) {
    for (const end = Date.now() + 60_000; Date.now() < end; await pause(50)) {
      const found = await this.run(work, ...values).catch(() => null)
      if (found) return found
    }
    throw new Error("Waited in vain: " + work)
  }

  async open(url) {
    await this.send("Page.navigate", { url })
    await this.until(() => document.readyState === "complete")
  }

  close() {
    return this.chromium.send("Target.closeTarget", { targetId: this.target })
  }
}

export const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis))
