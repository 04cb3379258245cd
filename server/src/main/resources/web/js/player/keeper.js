/** Six seconds, since browsers give media keys only to sounds of five and more; 30 Hz fits in without a seam. */
const SECONDS = 6
const RATE = 8000
const PITCH = 30
/** Far below what can be heard, and just above what browsers take for silence. */
const LOUD = 20

/**
 * Keeps the page alive while the screen is off, where the platform lets it, by playing a sound that nobody hears; it also
 * brings the keys of headphones and keyboards to the page. Other music on the phone may stop for it, so it can be
 * switched off. The sound is made here: a file would have to be sent in parts for Safari.
 */
export class Keeper {
  /** @type {HTMLAudioElement | undefined} */
  #audio

  /** Plays from here on. Before the first touch the browser refuses, and it is tried again at the next call. */
  play() {
    if (!("Audio" in globalThis)) return
    this.#audio ??= this.#build()
    mix("playback")
    if (this.#audio.paused) this.#audio.play().catch(() => {})
  }

  pause() {
    this.#audio?.pause()
  }

  /** Leaves the loudspeaker to others: tones lie above their music. */
  leave() {
    this.pause()
    if (this.#audio) URL.revokeObjectURL(this.#audio.src)
    this.#audio = undefined
    mix("transient")
  }

  #build() {
    const audio = new Audio(URL.createObjectURL(new Blob([wav()], { type: "audio/wav" })))
    audio.loop = true
    return audio
  }
}

/** Tells Safari how the sounds of this page go together with those of others. @param {"playback" | "transient"} type */
function mix(type) {
  const session = /** @type {{audioSession?: {type: string}}} */ (/** @type {unknown} */ (navigator)).audioSession
  if (session) session.type = type
}

/** One channel of 16 bits. */
function wav() {
  const samples = SECONDS * RATE
  const file = new DataView(new ArrayBuffer(44 + samples * 2))
  const text = (/** @type {number} */ at, /** @type {string} */ word) => [...word].forEach((letter, n) => file.setUint8(at + n, letter.charCodeAt(0)))
  const whole = [[4, 36 + samples * 2], [16, 16], [24, RATE], [28, RATE * 2], [40, samples * 2]]
  text(0, "RIFF")
  text(8, "WAVEfmt ")
  text(36, "data")
  for (const [at, value] of whole) file.setUint32(/** @type {number} */ (at), /** @type {number} */ (value), true)
  for (const [at, value] of [[20, 1], [22, 1], [32, 2], [34, 16]]) file.setUint16(/** @type {number} */ (at), /** @type {number} */ (value), true)
  for (let n = 0; n < samples; n++) file.setInt16(44 + n * 2, Math.round(LOUD * Math.sin((2 * Math.PI * PITCH * n) / RATE)), true)
  return file.buffer
}
