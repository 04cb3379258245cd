/**
 * Returns what the hands can do, by keys, by those of a headset, and by the lock screen's buttons.
 * @param {import("./screen.js").Screen} screen
 * @param {import("./stage.js").Stage} stage
 * @param {() => import("./types.js").View | null} shown
 */
export function handsOf(screen, stage, shown) {
  const isFree = () => stage.over === ""
  return {
    main: () => stage.scene?.main(),
    step: (/** @type {number} */ by) => stage.scene?.step(by),
    pause: () => void (isFree() ? screen.open({ scene: "pause" }) : screen.close()),
    resume: () => void (isFree() || screen.close()),
    again: () => void screen.tell({ kind: "again" }),
    hurts: () => void (isFree() && shown()?.line && screen.open(/** @type {any} */ ({ scene: "pain", item: shown()?.item }))),
    close: () => void screen.close(),
  }
}
