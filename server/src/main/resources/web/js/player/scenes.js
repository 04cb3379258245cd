/** Every scene of the player. */
import "./home.js"
import "./rest.js"
import "./turn.js"
