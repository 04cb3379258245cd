/** Every scene of the player. */
import "./rest.js"
import "./turn.js"
