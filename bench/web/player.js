import { Chromium, pause } from "./chromium.js"
import { fastClock, goAlong, watchTasks } from "./fast-clock.js"
import { answer } from "./somebody.js"
import { bareButton, tap, watchScenes, watchTaps } from "./taps.js"
import { scripts, session, today } from "./weights.js"

/** Measures the player of a program that has just started, and prints a table: `node bench/web/player.js http://127.0.0.1:8080`. */
const [base = "", minutes = "60"] = process.argv.slice(2)
const FACTOR = 20
const SLOW = 4
const rows = []
const row = (what, budget, measured) => { rows.push([what, budget, measured]); console.error(`${what}: ${measured}`) }
const kilobytes = (bytes) => (bytes / 1000).toFixed(1) + " kB"
const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN

await answer(base)
const chromium = new Chromium()
try {
  await weigh()
  await run("a session at a slow processor", { slow: SLOW, factor: 10, virtual: Number(minutes) / 2 })
  await run("an hour", { slow: 1, factor: FACTOR, virtual: Number(minutes) })
  await touch()
} finally {
  await chromium.close()
}
console.log(["| What | Budget | Measured |", "|---|---|---|", ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n"))

async function weigh() {
  const first = await today(chromium, base)
  row("First load of Today, over the wire with headers", "150 kB", `${kilobytes(first.bytes)} in ${first.requests} requests`)
  const all = await session(base)
  row("A session with its drawings, compressed", "250 kB", `${kilobytes(all.bytes)}, ${all.figures} drawings`)
  const code = await scripts(base)
  row("Scripts of the player, compressed", "40 kB", `${kilobytes(code.bytes)} in ${code.files} files`)
}

async function touch() {
  const bare = await slowPage()
  await bare.open(base + "/manifest.webmanifest")
  await bare.run(watchTaps)
  await bare.run(bareButton)
  const least = await tap(bare, 25)
  await bare.close()
  const page = await slowPage()
  await begin(page, "tap")
  await page.run(watchTaps)
  await page.run(watchScenes)
  const taps = await tap(page, 40)
  await page.close()
  const words = (sorted) => `p50 ${at(sorted, 0.5).toFixed(0)}, p95 ${at(sorted, 0.95).toFixed(0)}, greatest ${at(sorted, 1).toFixed(0)} ms`
  row(`A tap to the next state painted, processor ${SLOW} times slower`, "50 ms", `${words(taps)} (${taps.length} taps)`)
  row("The same of a bare button with one strict write", "", words(least))
  row("Ratio of the medians", "", (at(taps, 0.5) / at(least, 0.5)).toFixed(2))
}

async function slowPage() {
  const page = await chromium.page()
  await page.send("Emulation.setCPUThrottlingRate", { rate: SLOW })
  return page
}

/** Begins what comes next. @param {"tap" | "auto"} flow */
async function begin(page, flow) {
  await page.open(base + "/rules")
  await page.run((chosen) => localStorage.setItem("flow", chosen), flow)
  await page.open(base + "/player")
  await page.until(() => document.querySelector("session-player")?.device !== null)
  await page.run(() => document.querySelector("session-player").device.downloads.refresh().then(() => { location.hash = "#start" }))
  await page.until(() => document.querySelector("player-turn:not([hidden])") !== null)
}

/**
 * Lets a session run by itself, its clock faster, for so many minutes of it. The server hears nothing of it, so that the
 * next one begins anew.
 */
async function run(what, { slow, factor, virtual }) {
  const page = await chromium.page()
  await page.send("Page.addScriptToEvaluateOnNewDocument", { source: `(${fastClock})(${factor}); (${watchTasks})()` })
  await page.send("Network.setBlockedURLs", { urls: ["*/api/v1/entries"] })
  if (slow > 1) await page.send("Emulation.setCPUThrottlingRate", { rate: slow })
  await begin(page, "auto")
  await page.run(goAlong)
  await page.run(() => { globalThis.tasks.length = 0 })
  const heaps = []
  const parts = 6
  for (let part = 0; part <= parts; part++) {
    heaps.push(await heap(page))
    if (part < parts) await pause((virtual * 60_000) / factor / parts)
  }
  const tasks = await page.run(() => globalThis.tasks)
  const scene = await page.run(() => document.querySelector("session-player > :not([hidden])")?.localName)
  row(`Tasks over 50 ms in ${what} (${virtual} minutes, clock ${factor} times, processor ${slow} times slower; ended in ${scene})`, "0", tasks.length === 0 ? "0" : `${tasks.length}: ${tasks.map(({ millis, scene }) => `${millis} ms (${scene})`).slice(0, 8).join(", ")}`)
  const [, first] = heaps
  row(`Heap after ${what}, against a sixth of it`, "flat", `${(heaps.at(-1).bytes / first.bytes).toFixed(2)} times (${heaps.map(({ bytes }) => (bytes / 1e6).toFixed(2)).join(", ")} MB; nodes ${first.nodes} to ${heaps.at(-1).nodes}, listeners ${first.listeners} to ${heaps.at(-1).listeners})`)
  await page.close()
}

/** What is in use after everything else was thrown away. */
async function heap(page) {
  await page.send("HeapProfiler.collectGarbage")
  const { metrics } = await page.send("Performance.enable").then(() => page.send("Performance.getMetrics"))
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { bytes: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") }
}
