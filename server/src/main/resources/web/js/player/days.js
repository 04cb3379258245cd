/** Days in words, as the server says them. Dates are `2026-11-24`, in the time zone of this device. */

const LONG = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" })
const WEEKDAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" })
const DAY = 24 * 60 * 60 * 1000

/** Returns the date of a time where this device is. @param {number} at */
export function dayOf(at) {
  const time = new Date(at)
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, "0")).join("-")
}

/** Returns the hour of a time where this device is: `14:10`. @param {number} at */
export function hourOf(at) {
  const time = new Date(at)
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":")
}

/** Returns `Tuesday, 24 November`. @param {string} date */
export function longDay(date) {
  const [weekday, rest] = LONG.formatToParts(noon(date)).reduce(
    ([first, then], { type, value }) => (type === "weekday" ? [value, then] : [first, then + value]),
    ["", ""],
  )
  return `${weekday}, ${(rest ?? "").replace(/^[^0-9]+/, "")}`
}

/** Returns `today`, `tomorrow`, `Friday`, `next Friday`, `yesterday`, `last Friday`. @param {string} date @param {string} today */
export function nearDay(date, today) {
  const days = Math.round((noon(date).getTime() - noon(today).getTime()) / DAY)
  const near = { "-1": "yesterday", 0: "today", 1: "tomorrow" }[String(days)]
  if (near) return near
  if (Math.abs(days) > 13) return longDay(date)
  const name = WEEKDAY.format(noon(date))
  return days > 6 ? "next " + name : days < -6 ? "last " + name : name
}

/** @param {string} date */
function noon(date) {
  return new Date(date + "T12:00:00Z")
}
