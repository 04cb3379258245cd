/**
 * Why something could not be kept on this device. Each has one answer:
 *
 * - StoreFull: there is no room. What was told stays on the screen and is offered again, or sent straight.
 * - StoreLost: the browser threw the session away, as when somebody clears its data. Whoever has the events appends them
 *   again from the start; the server knows them by their ids.
 * - StoreElsewhere: another tab wrote the next event of this session. It goes on there.
 * - StoreBlocked: a tab with another version holds the database. It opens once that tab is closed and the page loaded anew.
 */
export class StoreFull extends Error {
  name = "StoreFull"
}

export class StoreLost extends Error {
  name = "StoreLost"
}

export class StoreElsewhere extends Error {
  name = "StoreElsewhere"
}

export class StoreBlocked extends Error {
  name = "StoreBlocked"
}

/**
 * Returns the error in our words. A quota is told by a DOMException of that name, or, since 2025, by a class of its own.
 * @param {unknown} error
 * @returns {unknown}
 */
export function ours(error) {
  const name = /** @type {{name?: string} | null} */ (error)?.name
  if (name === "QuotaExceededError") return new StoreFull("No room left on this device", { cause: error })
  if (name === "ConstraintError") return new StoreElsewhere("Another tab goes on with this session", { cause: error })
  if (name === "VersionError") return new StoreBlocked("A newer version was here", { cause: error })
  return error
}
