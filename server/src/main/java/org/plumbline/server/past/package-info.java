/// The history as somebody reads it: every decision ever made, as it was told.
@NullMarked
package org.plumbline.server.past;

import org.jspecify.annotations.NullMarked;
