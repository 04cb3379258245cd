/// How difficulty moves: the coach and its rules (rulebook section 3).
@NullMarked
package org.plumbline.progression;

import org.jspecify.annotations.NullMarked;
