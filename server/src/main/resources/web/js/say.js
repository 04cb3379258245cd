/**
 * Says a sentence to people who listen to the page, by the one polite live region of the frame.
 * A region that is filled in the same moment it is emptied stays silent in some readers, hence the pause.
 * @param {string} text
 */
export function say(text) {
  const region = document.getElementById("say")
  if (!region) return
  region.textContent = ""
  setTimeout(() => { region.textContent = text }, 60)
}

/**
 * Puts values into a sentence: `fill("Really {n}?", {n: 99})` is `Really 99?`.
 * @param {string} sentence
 * @param {Record<string, string | number>} values
 */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (all, key) => String(values[key] ?? all))
}
