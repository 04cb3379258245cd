/** As in the domain: from 5 repetitions in reserve on it was easy, from 2 on OK (E1). */
const EASY_FROM = 5
const OK_FROM = 2

/** Returns the effort of so many repetitions in reserve: 3 is OK. @param {number} reserve */
export function effortOf(reserve) {
  return reserve >= EASY_FROM ? "easy" : reserve >= OK_FROM ? "ok" : "hard"
}
