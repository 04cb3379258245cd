/** Seconds for which beats are handed over ahead, so that a page that paints late still beats in time. */
const AHEAD = 2.5
/** Beats nearer than this are the same one. */
const NEAR = 0.2

/** Lets the rhythm of a repetition be heard: a beat where it begins, a softer one at each other span. */
export class Metronome {
  /** Until when beats were handed over, by the audio clock. */
  #until = 0

  /** @param {import("./tones.js").Tones} tones */
  constructor(tones) {
    this.tones = tones
  }

  /** @param {import("./types.js").View} view */
  show({ tempo, line, stretch }) {
    if (!tempo || !line) return this.reset()
    const now = this.tones.clock
    // Where repetitions are counted a tick sounds at each one already.
    for (const { span, seconds } of beats(line.item.tempo, tempo)) {
      if (now + seconds < this.#until + NEAR) continue
      this.#until = now + seconds
      if (span > 0 || stretch !== "reps") this.tones.at(span === 0 ? "beat" : "offbeat", seconds)
    }
  }

  /** What was handed over was taken back, or has ended. */
  reset() {
    this.#until = 0
  }
}

/**
 * Returns the beginnings of the spans that come next: `[{span: 1, seconds: 0.4}, {span: 2, seconds: 1.4}]`. A span of
 * no length is none.
 * @param {[number, number, number]} spans
 * @param {{span: number, into: number}} now
 */
export function beats(spans, { span, into }) {
  const found = []
  let seconds = (spans[span] ?? 0) - into
  for (let next = (span + 1) % 3; seconds <= AHEAD && found.length < 9; next = (next + 1) % 3) {
    const length = spans[next] ?? 0
    if (length > 0) found.push({ span: next, seconds })
    seconds += length
    if (spans[0] + spans[1] + spans[2] <= 0) break
  }
  return found
}
