/** Does one thing after the other, in the order in which they were asked for. */
export class InOrder {
  /** @type {Promise<unknown>} */
  #last = Promise.resolve()
  /** How many are not done yet. */
  waiting = 0

  /** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
  run(work) {
    this.waiting += 1
    const done = this.#last.then(work).finally(() => { this.waiting -= 1 })
    this.#last = done.catch(() => {})
    return done
  }
}
