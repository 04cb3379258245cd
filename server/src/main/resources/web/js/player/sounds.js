/**
 * What each tone is made of: a pitch in Hz, when it begins and how long it lasts in seconds, and how loud it is from 0
 * to 1. Sine waves that swell and fade, so nothing clicks or startles; up is a beginning, down an end.
 * @typedef {{pitch: number, from: number, lasts: number, loud: number}} Note
 * @type {Record<import("./types.js").Tone | "beat" | "offbeat", Note[]>}
 */
export const NOTES = {
  tick: [{ pitch: 440, from: 0, lasts: 0.12, loud: 0.5 }],
  go: [{ pitch: 659, from: 0, lasts: 0.5, loud: 0.8 }],
  half: [{ pitch: 523, from: 0, lasts: 0.25, loud: 0.5 }],
  switch: [{ pitch: 523, from: 0, lasts: 0.25, loud: 0.8 }, { pitch: 523, from: 0.3, lasts: 0.25, loud: 0.8 }],
  over: [{ pitch: 523, from: 0, lasts: 0.35, loud: 1 }, { pitch: 784, from: 0.22, lasts: 0.7, loud: 1 }],
  done: [{ pitch: 784, from: 0, lasts: 0.35, loud: 0.8 }, { pitch: 523, from: 0.22, lasts: 0.7, loud: 0.8 }],
  beat: [{ pitch: 330, from: 0, lasts: 0.08, loud: 0.4 }],
  offbeat: [{ pitch: 262, from: 0, lasts: 0.08, loud: 0.25 }],
}

/**
 * Hands a tone over to the audio clock and returns what takes it back.
 * @param {BaseAudioContext} context
 * @param {AudioNode} out
 * @param {Note[]} notes
 * @param {number} when by the context's clock
 * @returns {() => void}
 */
export function sound(context, out, notes, when) {
  const sources = notes.map(({ pitch, from, lasts, loud }) => {
    const start = when + from
    const source = new OscillatorNode(context, { frequency: pitch })
    const volume = new GainNode(context, { gain: 0 })
    volume.gain.setValueAtTime(0, start)
    volume.gain.linearRampToValueAtTime(loud, start + 0.03)
    volume.gain.exponentialRampToValueAtTime(0.001, start + lasts)
    source.connect(volume).connect(out)
    source.onended = () => volume.disconnect()
    source.start(start)
    source.stop(start + lasts)
    return source
  })
  return () => sources.forEach((source) => {
    source.stop()
    source.disconnect()
  })
}
