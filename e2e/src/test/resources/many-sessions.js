/**
 * Somebody who trains again and again, as fast as the parts of the player let them, and notes what they do in words of
 * their own. Everything between what is told and what arrives is the player's: the steps of a session, the memory of
 * this device, the entries and their way. Chance decides what happens, and the seed decides chance.
 *
 * Returns the lines of each session by its id, the way the tests read them from the log of the server.
 */
async ({ parts, seed, sessions }) => {
  const part = (name) => import(`${parts}${name}.js`)
  const [{ Runner }, { Outbox }, { openStore }] = await Promise.all(["runner", "outbox", "store"].map(part))
  const chance = random(seed)
  const pick = (list) => list[Math.floor(chance() * list.length)]
  const store = await openStore()
  let download = await fetched()
  const outbox = new Outbox(store, {
    csrf: async () => download.csrf,
    renew: async () => ((download = await fetched()), true),
    pause: () => 1,
  })
  const truth = {}
  for (let n = 0; n < sessions; n++) {
    const runner = new Runner(store, async () => false, Date.now)
    await runner.tell({ kind: "start", script: pick(scripts(download)), flow: pick(["tap", "auto"]), pain: pick([null, 0, 1]), soreness: null })
    const { session } = runner.state
    const lines = (truth[session] = [])
    lines.push("start" + rating(", pain ", (await store.events(session))[0].pain))
    while (runner.state.phase.kind !== "over") {
      const told = step(runner.state)
      await runner.tell(told)
      const line = words(told, runner.state)
      if (line) lines.push(line)
      if (chance() < 0.3) void outbox.sendNow()
    }
    await arrived(outbox)
    download = await fetched()
  }
  const refused = await store.refusals()
  return { truth, refused: refused.map(({ kind, entry, sentence }) => `${kind} ${JSON.stringify(entry)}: ${sentence}`) }

  function scripts({ next, open }) {
    const all = next.filter(({ items }) => items.every(({ gone }) => !gone))
    if (all.length === 0) throw new Error(`nothing to train, ${open.length} open`)
    return all
  }

  /** What somebody does next: mostly what is asked, now and then something else. */
  function step({ phase, lines, flow, script }) {
    if (phase.kind === "last") return { kind: "end", shortened: chance() < 0.2 }
    const at = chance()
    const { item } = phase
    if (at < 0.02) return { kind: "end", shortened: true }
    if (at < 0.05) return { kind: "note", text: pick(["felt good", "“quoted”, 50 % & <b>", "äöü 漢字 🙂"]), item }
    if (at < 0.08) return pain(item, lines[item], script)
    if (at < 0.1) return { kind: flow === "tap" ? "pause" : "resume" }
    if (phase.kind === "rest") return at < 0.5 ? { kind: "effort", item, effort: pick(["easy", "ok", "hard"]) } : at < 0.6 ? correction(phase, lines) : { kind: "next" }
    if (at < 0.14) return { kind: "skip", item, reason: pick(["no-time", "no-equipment", "too-hard", "hurts"]) }
    const others = lines[item].item.instead
    if (at < 0.2 && others.length > 0 && lines[item].was === null) return { kind: "swap", item, reason: pick(others[0].reasons), to: 0 }
    return done(phase, lines)
  }

  /** From red on, and whatever is sharp or rises from set to set, ends the exercise for the day. */
  function pain(item, { pains, sets }, script) {
    const told = pick([{ pain: 2, like: "dull" }, { pain: 4, like: "dull" }, { pain: 6, like: "sharp" }])
    const rises = pains.some((before) => before.pain < told.pain && Object.values(sets).some(({ at }) => at >= before.at))
    return { kind: "pain", item, ...told, stops: told.like === "sharp" || told.pain >= script.pain.red || rises }
  }

  function done({ item, set }, lines) {
    const { target, load, likely } = lines[item].item
    const amount = Math.max(1, Math.min(likely, target + pick([0, 0, 0, 1, -1, -2])))
    return { kind: "set", item, set, amount, load: load.value, by: "tap" }
  }

  function correction({ item, set }, lines) {
    return done({ item, set }, lines)
  }

  function words(told, { lines }) {
    const { item } = told
    const line = lines[item]?.item
    switch (told.kind) {
      case "set": return `set ${item}/${told.set}: ${told.amount} ${line.mode === "hold" ? "s" : "reps"}, ${told.load}`
      case "effort": return `effort ${item}: ${told.effort}`
      case "pain": return `pain ${item}: ${told.pain} ${told.like}${told.stops ? ", stops" : ""}`
      case "skip": return `skip ${item}: ${told.reason}`
      case "swap": return `swap ${item}: ${told.reason}, ${line.prescription}`
      case "note": return `note ${item}: ${told.text}`
      case "end": return `end${told.shortened ? ", shortened" : ""}`
      default: return ""
    }
  }

  /** Until everything of this session has left the device. */
  async function arrived(outbox) {
    while ((await store.outbox()).length > 0) await outbox.sendNow()
  }

  /** Downloads over the same line, as often as it takes. */
  async function fetched() {
    for (let tries = 0; tries < 100; tries++) {
      const answer = await fetch("/api/v1/scripts", { headers: { Accept: "application/json" } }).catch(() => null)
      const found = answer?.ok ? await answer.json().catch(() => null) : null
      if (found) return found
    }
    throw new Error("no download in 100 tries")
  }

  function rating(words, value) {
    return value === null ? "" : words + value
  }

  /** Mulberry32: small, good enough, and the same everywhere. */
  function random(from) {
    let a = from >>> 0
    return () => {
      a = (a + 0x6d2b79f5) | 0
      let t = Math.imul(a ^ (a >>> 15), a | 1)
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296
    }
  }
}
