/** Every scene of the player. */
import "./options-sheet.js"
import "./rest.js"
import "./turn.js"
