import { get } from "node:http"
import { pause } from "./chromium.js"

/** What comes over the wire for an address, compressed as for a browser, without headers. @param {string} url @returns {Promise<{bytes: number, body: Buffer}>} */
function fetched(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "gzip", accept: "*/*" } }, (answer) => {
      const parts = []
      answer.on("data", (part) => parts.push(part)).on("end", () => resolve({ bytes: Buffer.concat(parts).length, body: Buffer.concat(parts) })).on("error", reject)
    }).on("error", reject)
  })
}

const sum = async (urls) => (await Promise.all(urls.map(fetched))).reduce((all, { bytes }) => all + bytes, 0)

/** The scripts of the player, by what its page names. */
export async function scripts(base) {
  const shell = await (await fetch(base + "/player")).text()
  const names = [...new Set([...shell.matchAll(/(?:href|src)="(\/assets\/[^"]+\.js)"/g)].map(([, name]) => name))]
  return { files: names.length, bytes: await sum(names.map((name) => base + name)) }
}

/** The next session and the drawings that it shows: moving, and small ones. */
export async function session(base) {
  const { next } = await (await fetch(base + "/api/v1/scripts")).json()
  const figures = [...new Set(next[0].items.flatMap(({ figure }) => (figure ? [figure.moving, figure.thumb] : [])))]
  const whole = (await fetched(base + "/api/v1/scripts")).bytes
  return { figures: figures.length, bytes: whole + (await sum(figures.map((url) => base + url))) }
}

/** The first load of Today with nothing in the browser, up to `load`; what comes after it comes in the background. */
export async function today(chromium, base) {
  const page = await chromium.page()
  const before = new Map()
  let loaded = Infinity
  let bytes = 0
  page.on("Network.requestWillBeSent", ({ requestId, timestamp, request }) => timestamp < loaded && before.set(requestId, request.url))
  page.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => { if (before.has(requestId)) bytes += encodedDataLength })
  page.on("Page.loadEventFired", ({ timestamp }) => { loaded = timestamp })
  await page.open(base + "/today")
  await pause(2000)
  await page.close()
  return { requests: before.size, bytes }
}
