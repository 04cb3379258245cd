/// What the session player on a device lives on: scripts to take along, and a place to tell what happened.
@NullMarked
package org.plumbline.server.player;

import org.jspecify.annotations.NullMarked;
