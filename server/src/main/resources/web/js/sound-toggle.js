import { soundOn, switchSound, tone } from "./sound.js"

/**
 * Switches the tones on and off: `<sound-toggle><button aria-pressed="true" hidden>...</button></sound-toggle>`.
 * Switched on, it plays one, so a person hears what will come. Without JavaScript there is no sound and no button.
 */
export class SoundToggle extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button")
    if (!button) return
    const show = (/** @type {boolean} */ on) => button.setAttribute("aria-pressed", String(on))
    button.hidden = false
    show(soundOn())
    button.onclick = () => {
      const on = button.getAttribute("aria-pressed") !== "true"
      switchSound(on)
      show(on)
      if (on) tone(523, 0.35)
    }
  }
}

customElements.define("sound-toggle", SoundToggle)
