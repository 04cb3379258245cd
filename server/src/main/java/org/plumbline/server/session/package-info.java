/// Doing a session: the player, what is told during it, and what comes next.
@NullMarked
package org.plumbline.server.session;

import org.jspecify.annotations.NullMarked;
