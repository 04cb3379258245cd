/**
 * A clock for one device that neither jumps back nor stands still while the device sleeps:
 * `const now = steady(Date.now, () => performance.now(), lastKnown)`.
 *
 * Between two looks the time that passed is what the wall clock says, as long as it says at least as much as the
 * running clock, since only the wall goes on in sleep. A wall that was set back is not believed: then the running clock
 * counts. Time zones do not matter, as nothing here is a date.
 * @param {() => number} wall milliseconds since the beginning of 1970
 * @param {() => number} running milliseconds that never go back, and may stop in sleep
 * @param {number} [atLeast] the time of the last thing that is known to have happened
 * @returns {() => number} milliseconds since the beginning of 1970 by this clock, whole
 */
export function steady(wall, running, atLeast = 0) {
  let seen = { wall: wall(), running: running() }
  let now = Math.max(seen.wall, atLeast)
  return () => {
    const next = { wall: wall(), running: running() }
    const passed = next.running - seen.running
    now += Math.max(passed, next.wall - seen.wall)
    seen = next
    return Math.floor(now)
  }
}
