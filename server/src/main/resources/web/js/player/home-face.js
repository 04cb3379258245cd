import { fill } from "../say.js"
import { dayOf, hourOf, longDay, nearDay } from "./days.js"
import { copied, parts } from "./host.js"
import { dose, names, parts as partsOf } from "./parts.js"

/** @typedef {import("./next-up.js").Upcoming} Upcoming */
/** @typedef {import("./types.js").Script} Script */

/** Pages in whose place the home scene needs no excuse. */
const OWN = ["/", "/player", "/today"]

/**
 * Writes what there is to do into the home scene. Its sentences are attributes of the scene, `data-title-later` and
 * `data-reason-later`, and what is only for some days says so: `data-when="later rest"`.
 * @param {HTMLElement} home
 * @param {Upcoming} up
 * @param {{asOf: number | null, now: number, away: boolean}} known since when, and whether the server did not answer
 */
export function paint(home, up, { asOf, now, away }) {
  const today = dayOf(now)
  const script = up.kind !== "wait" && "script" in up ? up.script : null
  const day = script ? nearDay(script.date, today) : ""
  for (const part of home.querySelectorAll("[data-when]")) {
    /** @type {HTMLElement} */ (part).hidden = !part.getAttribute("data-when")?.split(" ").includes(up.kind)
  }
  write(home, "day", longDay(today))
  write(home, "title", up.kind === "wait" ? up.title : up.kind === "due" ? up.script.title : sentence(home, "title", up, {}))
  write(home, "reason", up.kind === "wait" ? up.words : up.kind === "due" ? up.script.reason : sentence(home, "reason", up, { day }))
  write(home, "coming", script && up.kind !== "due" ? `${day.charAt(0).toUpperCase() + day.slice(1)}, ${script.title.toLowerCase()}` : "")
  write(home, "as-of", asOf === null ? "" : fill(home.dataset.asOf ?? "", { day: nearDay(dayOf(asOf), today), hour: hourOf(asOf) }))
  write(home, "away", away ? (home.dataset.away ?? "") : "")
  write(home, "go-on-word", (up.kind === "running" && up.elsewhere ? home.dataset.goOnHere : home.dataset.goOn) ?? "")
  for (const link of parts(home, "href")) if (up.kind === "wait") link.setAttribute("href", up.href)
  for (const part of parts(home, "strange")) part.hidden = OWN.includes(location.pathname)
  list(home, script, up.kind === "due")
}

/** @param {HTMLElement} home @param {"title" | "reason"} what @param {Upcoming} up @param {Record<string, string>} values */
function sentence(home, what, up, values) {
  const variant = up.kind === "running" && up.elsewhere ? "elsewhere" : up.kind === "off" && up.ill ? "ill" : up.kind
  const words = home.getAttribute(`data-${what}-${variant}`) ?? home.getAttribute(`data-${what}-${up.kind}`) ?? ""
  return fill(words, values)
}

/** @param {HTMLElement} home @param {string} name @param {string} text */
function write(home, name, text) {
  for (const part of parts(home, name)) {
    if (part.textContent !== text) part.textContent = text
    part.hidden = text === ""
  }
}

/** What the session holds, once for each session that is shown. @param {HTMLElement} home @param {Script | null} script @param {boolean} withFacts */
function list(home, script, withFacts) {
  for (const facts of parts(home, "facts")) facts.hidden = !withFacts
  for (const items of parts(home, "items")) {
    items.hidden = script === null
    if (items.dataset.of === (script?.id ?? "")) continue
    items.dataset.of = script?.id ?? ""
    const all = script ? partsOf(script) : []
    items.replaceChildren(...all.flatMap((part) => rows(home, part)))
    for (const facts of parts(home, "facts")) {
      facts.replaceChildren(...all.map(({ part, minutes }) => copied(home, "fact", { minutes: String(minutes), part: home.getAttribute("data-" + part)?.toLowerCase() ?? "" })))
    }
  }
}

/** The work line by line; the warm-up and the stretches as one line each. @param {HTMLElement} home @param {ReturnType<typeof partsOf>[number]} part */
function rows(home, { part, minutes, items }) {
  if (part === "strength") return items.map((item) => row(home, item))
  return [copied(home, "part", { name: home.getAttribute("data-" + part) ?? "", dose: `${minutes} min`, names: names(items) })]
}

/** @param {HTMLElement} home @param {import("./types.js").Item} item */
function row(home, item) {
  const load = [item.load.words, item.details].filter((words) => words !== "").join(", ")
  const copy = copied(home, "item", { name: item.name, dose: dose(item), load, why: item.why })
  const band = /** @type {HTMLElement} */ (copy.querySelector("[data-band]"))
  if (item.load.band) band.className = "band-dot band-" + item.load.band
  else band.remove()
  const thumb = /** @type {HTMLImageElement} */ (copy.querySelector("img"))
  if (item.figure?.thumb) thumb.src = item.figure.thumb
  else thumb.remove()
  return copy
}
