import { alsoShown, reminderTimes, waitFor } from "./reminder-times.js"

const KEPT = "plumbline-reminded"

/**
 * Shows a notification on days with a session at the time that was chosen, and once more an hour later when nothing
 * has begun: `<session-reminder></session-reminder>`. Does nothing until somebody allowed notifications, and never
 * asks. One of all open pages shows it.
 */
export class SessionReminder extends HTMLElement {
  #timer = 0
  /** @type {{times: number[], asked: number} | undefined} */
  #today

  connectedCallback() {
    if ("Notification" in window && Notification.permission === "granted") void this.#look()
  }

  disconnectedCallback() {
    clearTimeout(this.#timer)
  }

  async #look() {
    let wait = waitFor(undefined, Date.now())
    try {
      if (!this.#today || this.#today.asked <= Date.now()) this.#today = await this.#ask()
      if (reminderTimes(this.#today, Date.now(), shown()).due) {
        this.#today = await this.#ask()
        await alone(() => show(this.#today))
      }
      wait = waitFor(this.#today, Date.now())
    } catch {
      // The server is not there; the next look asks again.
    }
    if (!this.isConnected) return
    this.#timer = setTimeout(() => void this.#look(), wait)
  }

  /** @returns {Promise<{times: number[], asked: number}>} */
  async #ask() {
    const answer = await fetch("/api/v1/reminder", { signal: AbortSignal.timeout(8000) })
    if (!answer.ok) throw new Error(String(answer.status))
    return answer.json()
  }
}

/** Returns the times of the last ones that were shown in any page. @returns {number[]} */
function shown() {
  try {
    return (localStorage.getItem(KEPT) ?? "").split(" ").filter(Boolean).map(Number)
  } catch {
    return [Infinity]
  }
}

/** @param {() => Promise<void>} work */
const alone = (work) => (navigator.locks ? navigator.locks.request(KEPT, work) : work())

/** @param {{times: number[], asked: number} | undefined} today */
async function show(today) {
  const due = today && reminderTimes(today, Date.now(), shown()).due
  if (!due) return
  localStorage.setItem(KEPT, alsoShown(shown(), due).join(" "))
  const options = { body: "Your session is planned for today.", tag: `${KEPT}-${due}` }
  const worker = await navigator.serviceWorker?.getRegistration()
  if (worker) return worker.showNotification("Plumbline", options)
  const notification = new Notification("Plumbline", options)
  notification.onclick = () => window.focus()
}

customElements.define("session-reminder", SessionReminder)
