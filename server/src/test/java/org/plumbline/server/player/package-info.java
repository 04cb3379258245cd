/// What a device takes along and tells, seen from the device.
@NullMarked
package org.plumbline.server.player;

import org.jspecify.annotations.NullMarked;
