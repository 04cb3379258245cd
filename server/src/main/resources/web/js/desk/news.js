import { say } from "../say.js"
import { isChosen } from "./choices.js"
import { notify, unnotify } from "./notice.js"

/**
 * Tells that a break has come, once for each: by a notification and a tone where they are wanted, and to who listens to
 * the page. What is a minute ahead is said as quietly.
 * @param {DOMStringMap} before what the page said
 * @param {HTMLElement} now what it says
 * @param {import("../player/tones.js").Tones} tones
 */
export function tellNews(before, now, tones) {
  const { kind, due = "", line = "" } = now.dataset
  const title = now.querySelector("h1")?.textContent ?? ""
  const isNew = kind === "prompt" && before.due !== due
  if (isNew) notify(title, line, due)
  if (isNew && isChosen("desk-tone")) tones.play("go")
  if (kind !== "prompt") unnotify()
  if (isNew) say(`${title}. ${line}`)
  else if (kind === "announced" && before.kind !== kind) say(title)
}
