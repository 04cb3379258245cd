/**
 * A soft tone at the end of a rest or a hold. Browsers stay silent until a person has touched the page,
 * and so do we: the first touch makes the context, no tone ever asks for one.
 */
const KEY = "sound"
/** @type {AudioContext | undefined} */
let context

for (const gesture of ["pointerdown", "keydown"]) {
  addEventListener(gesture, () => {
    context ??= "AudioContext" in window ? new AudioContext() : undefined
    if (context?.state === "suspended") void context.resume()
  }, { passive: true })
}

/** Whether sound is wanted; it is until somebody switches it off. */
export function soundOn() {
  try {
    return localStorage.getItem(KEY) !== "off"
  } catch {
    return true
  }
}

/** @param {boolean} on */
export function switchSound(on) {
  try {
    localStorage.setItem(KEY, on ? "on" : "off")
  } catch {
    // Not kept then; the page still does what it was told until it is left.
  }
}

/**
 * Plays a tone that swells and fades, so it does not click.
 * @param {number} pitch in Hz
 * @param {number} [seconds]
 */
export function tone(pitch, seconds = 0.5) {
  if (!context || context.state !== "running" || !soundOn()) return
  const start = context.currentTime
  const source = new OscillatorNode(context, { frequency: pitch })
  const volume = new GainNode(context, { gain: 0 })
  volume.gain.linearRampToValueAtTime(0.25, start + 0.03)
  volume.gain.exponentialRampToValueAtTime(0.001, start + seconds)
  source.connect(volume).connect(context.destination)
  source.start(start)
  source.stop(start + seconds)
}

/** The end of something: two tones, going up. */
export function chime() {
  tone(523, 0.35)
  setTimeout(() => tone(784, 0.7), 220)
}
