/** Every scene of the player. */
import "./home.js"
import "./options-sheet.js"
import "./rest.js"
import "./turn.js"
