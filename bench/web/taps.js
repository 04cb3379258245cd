import { pause } from "./chromium.js"

/** Runs in a page: measures from each touch to the paint of what it changed, in milliseconds. */
export function watchTaps() {
  globalThis.taps = []
  let touched = NaN
  addEventListener("pointerup", ({ timeStamp }) => { touched = timeStamp }, { capture: true })
  const painted = (done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = done
    port2.postMessage(0)
  })
  globalThis.changed = () => {
    const from = touched
    touched = NaN
    if (!Number.isNaN(from)) painted(() => taps.push(performance.now() - from))
  }
}

/** Runs in the player: a scene that is shown is the state that a touch led to. */
export function watchScenes() {
  new MutationObserver(() => globalThis.changed()).observe(document.querySelector("session-player"), { subtree: true, attributeFilter: ["hidden"] })
}

/** Runs in an empty page: the least that keeps what was told before it is shown, one strict write and one word. */
export async function bareButton() {
  document.body.innerHTML = "<button class=button-main style='width:300px;height:100px'>0</button>"
  const opened = indexedDB.open("bare")
  opened.onupgradeneeded = () => opened.result.createObjectStore("told", { autoIncrement: true })
  await new Promise((resolve) => { opened.onsuccess = resolve })
  const button = document.querySelector("button")
  button.onclick = () => {
    const write = opened.result.transaction("told", "readwrite", { durability: "strict" })
    write.objectStore("told").add({ at: Date.now() })
    write.oncomplete = () => {
      button.textContent = String(Number(button.textContent) + 1)
      globalThis.changed()
    }
  }
}

/** Taps the main button in view, as a finger does. @returns {Promise<boolean>} whether there was one */
export async function tapMain(page) {
  const at = await page.run(() => {
    const button = [...document.querySelectorAll(".button-main")].find((one) => one.checkVisibility() && !one.closest("player-last, player-over, player-home, dialog"))
    button?.scrollIntoView({ block: "center" })
    const { x, y, width, height } = button?.getBoundingClientRect() ?? {}
    return button ? { x: x + width / 2, y: y + height / 2 } : null
  })
  if (!at) return false
  await page.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] })
  await page.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] })
  return true
}

/** Taps so often, a second apart, and returns how long each took, in order of length. */
export async function tap(page, times) {
  for (let n = 0; n < times && (await tapMain(page)); n++) await pause(1000)
  return (await page.run(() => globalThis.taps)).sort((one, other) => one - other)
}
