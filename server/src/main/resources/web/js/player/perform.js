import { buzz } from "./buzz.js"

/**
 * Gives a cue to every sense that is wanted; each of them carries it alone.
 * @param {import("./types.js").Cue} cue
 * @param {Readonly<import("./options.js").Chosen>} wanted
 * @param {{announce: (words: string) => void, voice: import("./voice.js").Voice, tones: import("./tones.js").Tones}} by
 */
export function perform({ say, quiet, tone, buzz: pattern, live }, wanted, { announce, voice, tones }) {
  if (live) announce(live)
  if (say && wanted.voice) voice.say(say, quiet)
  if (tone && wanted.sound) tones.play(tone)
  if (pattern && wanted.buzz) buzz(pattern)
}
