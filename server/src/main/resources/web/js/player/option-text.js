/** What a number may be, from and to. @type {Record<string, [number, number]>} */
const RANGES = { rate: [0.7, 1.4], volume: [0, 100] }
/** What a word may be; a voice may have any name. @type {Record<string, string[]>} */
const CHOICES = { flow: ["auto", "tap"], hand: ["right", "left"] }

/**
 * Returns what was chosen as it was kept, or what is usual where it says nothing that may be chosen.
 * @param {string} name
 * @param {string | null | undefined} text
 * @param {boolean | number | string} usual
 */
export function parsed(name, text, usual) {
  if (text === null || text === undefined) return usual
  if (typeof usual === "boolean") return text === "on" || (text === "off" ? false : usual)
  if (typeof usual === "string") return CHOICES[name]?.includes(text) === false ? usual : text
  const [least, most] = RANGES[name] ?? [-Infinity, Infinity]
  const number = Number(text)
  return text.trim() !== "" && number >= least && number <= most ? number : usual
}
