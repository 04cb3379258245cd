/** IndexedDB as promises. A transaction lives on as long as each `await` in it is for a request of its own. */

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
export function got(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/**
 * Resolves when everything written in a transaction is on the disk.
 * @param {IDBTransaction} transaction
 * @returns {Promise<void>}
 */
export function written(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new DOMException("Given up", "AbortError"))
  })
}

/** @param {IDBTransaction} transaction */
export function givenUp(transaction) {
  try {
    transaction.abort()
  } catch {
    // It is over already.
  }
}

/**
 * Opens a database. `blocked` is called when a tab with an older version holds it.
 * @param {IDBFactory} factory
 * @param {string} name
 * @param {number} version
 * @param {{upgrade: (db: IDBDatabase) => void, blocked: () => Error}} on
 * @returns {Promise<IDBDatabase>}
 */
export function opened(factory, name, version, on) {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version)
    let gaveUp = false
    request.onupgradeneeded = () => on.upgrade(request.result)
    request.onsuccess = () => (gaveUp ? request.result.close() : resolve(request.result))
    request.onerror = () => reject(request.error)
    request.onblocked = () => {
      gaveUp = true
      reject(on.blocked())
    }
  })
}
