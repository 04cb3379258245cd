/**
 * Runs in a page before its scripts: all its clocks go `factor` times as fast, so that an hour is a few minutes. The
 * loudspeaker keeps its own clock.
 * @param {number} factor
 */
export function fastClock(factor) {
  const wall = Date.now
  const running = performance.now.bind(performance)
  const [began, ran] = [wall(), running()]
  const every = globalThis.setInterval.bind(globalThis)
  const later = globalThis.setTimeout.bind(globalThis)
  Date.now = () => Math.floor(began + (wall() - began) * factor)
  performance.now = () => ran + (running() - ran) * factor
  globalThis.setInterval = (work, millis = 0, ...rest) => every(work, millis / factor, ...rest)
  globalThis.setTimeout = (work, millis = 0, ...rest) => later(work, millis / factor, ...rest)
  globalThis.real = { now: running, every }
}

/** Runs in a page before its scripts: writes down every task over 50 ms, with the scene it was in. */
export function watchTasks() {
  globalThis.tasks = []
  const scene = () => [...document.querySelectorAll("session-player > :not([hidden])")].map(({ localName }) => localName).join()
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => tasks.push({ at: Math.round(startTime), millis: Math.round(duration), scene: scene() })))
  observer.observe({ type: "longtask", buffered: true })
}

/** Runs in a page: answers what a session waits for, as somebody would who is quick. */
export function goAlong() {
  const every = globalThis.real?.every ?? setInterval
  const seen = (parts) => [...document.querySelectorAll(parts)].find((part) => part.checkVisibility() && !part.disabled && part.getAttribute("aria-pressed") !== "true")
  every(() => {
    if (document.querySelector("player-rest:not([hidden]) [aria-pressed=true]")) return
    seen("player-rest [data-effort], player-rest [data-reserve], player-last [data-effort]")?.click()
  }, 100)
}
