const KEPT = "plumbline-camera"

/**
 * Has the camera called as it was the last time on this device: `<camera-name><input name="device"></camera-name>`. The
 * server knows only the name that was last told anywhere, which may be another device's, so it gives way to what is kept
 * here, or to nothing; with `data-typed` the field stays as it was typed. Without JavaScript the server's name stands.
 */
export class CameraName extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("input")
    if (!field) return
    if (!this.hasAttribute("data-typed")) field.value = kept() ?? field.value
    field.form?.addEventListener("submit", () => keep(field.value.trim()))
  }
}

/** Returns the name that was kept, empty for none; nothing where this browser keeps nothing. */
function kept() {
  try {
    return localStorage.getItem(KEPT) ?? ""
  } catch {
    return null
  }
}

/** @param {string} name */
function keep(name) {
  try {
    if (name) localStorage.setItem(KEPT, name)
  } catch {
    // It is typed again the next time.
  }
}

customElements.define("camera-name", CameraName)
