/**
 * The words that the parts of the player share. There is nothing to run here: a script comes from the server, events
 * happen on this device and are kept, a state follows from a script and its events, and a view says what to show.
 *
 * Times are milliseconds since the beginning of 1970 by the steady clock of this device; lengths are seconds.
 */

/**
 * What a set is done with: `{value: "red band", words: "Red band", band: "red"}`.
 * @typedef {{value: string, words: string, band: string | null}} Load
 */

/**
 * The drawings of an exercise. `alt` says in words what they show.
 * @typedef {{moving: string, still: string, thumb: string, alt: string}} Figure
 */

/**
 * One line of a session. `prescription` is the notation of the log and comes back word for word.
 *
 * - `mode` hold: `target` seconds are held; reps: `target` repetitions are done.
 * - `sides`: one side is done after the other in each set. `weaker` is the side that begins, and where `more` is true
 *   the last set is its own (A1).
 * - `rest` follows each set. `tempo` is one repetition in three spans, `[2, 1, 2]` seconds.
 * - `likely`: above this number a set is asked about before it counts (P10).
 * - `gone`: the catalog no longer has the exercise; it can only be left out.
 * - `instead`: what can be done in its place today, the best first.
 * @typedef {{part: "warm-up" | "strength" | "stretch", exercise: string, prescription: string, name: string, sets: number,
 *   mode: "reps" | "hold", target: number, unit: {one: string, many: string}, sides: boolean,
 *   weaker: {side: "left" | "right", more: boolean} | null, load: Load, loads: Load[], details: string, rest: number,
 *   tempo: [number, number, number], cues: string[], steps: string[], likely: number, grip: boolean, gone: boolean,
 *   figure: Figure | null, why: string, instead: Instead[]}} Item
 */

/**
 * Another exercise for a line, or an easier form of the same: `reasons` it answers, `words` that say what it is and why.
 * @typedef {{reasons: ("no-equipment" | "too-hard" | "hurts")[], words: string, item: Item}} Instead
 */

/**
 * A session as it was downloaded. `id` names its content. `start` is the server's own record of how it begins; it goes
 * back unread. From a soreness of `sore.from` on, `sore.script` is done instead of this one (D4).
 * `pain`: from amber on nothing gets harder, from red on an exercise ends for today.
 * @typedef {{id: string, date: string, title: string, reason: string, due: boolean, practice: boolean, seconds: number,
 *   pain: {amber: number, red: number}, reserve: boolean, start: object, items: Item[],
 *   sore: {from: number, script: Script} | null}} Script
 */

/**
 * What `GET /api/v1/scripts` answers. After `until` the next sessions hold no more, unless one was done since: a break
 * makes the return softer, and how is the server's to say (B1 to B5). `wait` says why there is no training now, and leads to the page that knows more.
 * `open` are sessions under way, with what was told in them so far as the log has it.
 * @typedef {{now: number, until?: number, csrf: {header: string, token: string}, wait: {title: string, words: string, href: string} | null,
 *   next: Script[], open: {session: string, at: number, script: Script, told: LogEntry[]}[]}} Download
 */

/** @typedef {{entry_id: string, kind: string, at: number, entry: Record<string, unknown>}} LogEntry */

/**
 * Something that happened on this device, by its place in the session from 0 on. `id` is a UUID that the server knows
 * it by; `item` is a place in the script from 0 on, `set` a number from 1 on. What is said twice counts as said last.
 * @typedef {{id: string, session: string, at: number}} Happened
 * @typedef {Happened & {kind: "start", script: Script, flow: Flow, pain: number | null, soreness: number | null}} Start
 * @typedef {Happened & {kind: "go"}} Go the person is ready, or goes on with the next stretch
 * @typedef {Happened & {kind: "set", item: number, set: number, amount: number, left?: number, right?: number,
 *   load: string, confirmed?: boolean, by: "tap" | "timer"}} SetDone
 * @typedef {Happened & {kind: "next"}} Next the rest is over
 * @typedef {Happened & {kind: "more", seconds: number}} More the rest is longer, or shorter with a negative number
 * @typedef {Happened & {kind: "pause"}} Pause
 * @typedef {Happened & {kind: "resume"}} Resume
 * @typedef {Happened & {kind: "again"}} Again the stretch under way begins anew, since the phone slept through it
 * @typedef {Happened & {kind: "flow", flow: Flow}} FlowChosen
 * @typedef {Happened & {kind: "effort", item: number, effort: "easy" | "ok" | "hard", reserve?: number}} EffortTold
 * @typedef {Happened & {kind: "grip", item: number}} GripTold
 * @typedef {Happened & {kind: "pain", item: number, pain: number, like: "dull" | "sharp" | "rising", stops: boolean}} PainTold
 * @typedef {Happened & {kind: "skip", item: number, reason: SkipReason}} Skip
 * @typedef {Happened & {kind: "swap", item: number, reason: SkipReason, to: number}} Swap to: a place in `instead`
 * @typedef {Happened & {kind: "note", text: string, item?: number}} Note
 * @typedef {Happened & {kind: "signs", signs: string[], emergency: boolean}} Signs
 * @typedef {Happened & {kind: "end", shortened: boolean}} End
 * @typedef {"no-time" | "no-equipment" | "too-hard" | "hurts" | "not-in-catalog"} SkipReason
 * @typedef {"auto" | "tap"} Flow auto: stretches, rests and counted repetitions follow each other by themselves
 * @typedef {Start | Go | SetDone | Next | More | Pause | Resume | Again | FlowChosen | EffortTold | GripTold | PainTold
 *   | Skip | Swap | Note | Signs | End} Event
 */

/**
 * A part of a set that takes a known time: getting ready, a hold, counted repetitions, changing sides.
 * @typedef {{kind: "ready" | "hold" | "reps" | "change", side: "left" | "right" | "none", seconds: number}} Stretch
 */

/**
 * What was told about a line. `item` is what is done, `was` what it was before it was swapped.
 * @typedef {{item: Item, was: Item | null, sets: Record<number, SetDone>, effort: EffortTold | null, pains: PainTold[],
 *   skipped: SkipReason | null, stopped: boolean, grip: boolean}} Line
 */

/**
 * Where a session is.
 *
 * - turn: a set is to be done. `since` is when its stretches began, null while it waits for a touch; without stretches
 *   it waits for the number.
 * - rest: `until` it is over, after this set.
 * - last: everything is done, and the end can be told. over: it was told. stopped: a warning sign ended it (STOP4).
 * @typedef {{kind: "turn", item: number, set: number, plan: Stretch[], since: number | null}
 *   | {kind: "rest", item: number, set: number, since: number, until: number}
 *   | {kind: "last"} | {kind: "over", shortened: boolean} | {kind: "stopped", emergency: boolean}} Phase
 */

/**
 * @typedef {{session: string, script: Script, startedAt: number, at: number, flow: Flow, paused: number | null,
 *   lines: Line[], phase: Phase}} State
 */

/**
 * What the screen shows now; every scene reads the same. `word` is the one far word (Ready, Left, Right, Hold, Rest),
 * `number` the far number, `load` the load at hand, `left` how much of the stretch or rest remains, from 1 to 0, `count` where we are in words.
 * @typedef {{phase: Phase["kind"], stretch: Stretch["kind"] | null, side: Stretch["side"], word: string, then: string,
 *   number: number, left: number, of: string, count: string, minutesLeft: number, knots: number, done: number,
 *   item: number, set: number, line: Line | null, load: string, waits: boolean, paused: boolean, flow: Flow, counted: number,
 *   next: {item: number, set: number, line: Line} | null, asks: {effort: boolean, reserve: boolean, grip: boolean},
 *   saved: string, tempo: {span: 0 | 1 | 2, into: number} | null, state: State}} View
 */

/**
 * What is to be heard, felt and told because one view became another. `quiet` words are left out where others are being
 * said. `live` is for the polite region of the page: only the start, half, the last three seconds, a switch, the end.
 * @typedef {"tick" | "go" | "half" | "switch" | "over" | "done"} Tone
 * @typedef {{say?: string, quiet?: boolean, tone?: Tone, buzz?: number[], live?: string}} Cue
 */

export {}
