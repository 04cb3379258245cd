/**
 * A short tone and a short buzz, since nobody sees a screen who lies face down. It has to follow a tap, as browsers ask.
 * @param {AudioContext | null} audio
 * @param {number} pitch in hertz
 */
export function beep(audio, pitch) {
  navigator.vibrate?.(120)
  if (!audio) return
  const tone = audio.createOscillator()
  const volume = audio.createGain()
  tone.frequency.value = pitch
  volume.gain.setValueAtTime(0.2, audio.currentTime)
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.25)
  tone.connect(volume).connect(audio.destination)
  tone.start()
  tone.stop(audio.currentTime + 0.25)
}
