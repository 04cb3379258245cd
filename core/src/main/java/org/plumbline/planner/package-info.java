/// Which exercises, how much, on which days (rulebook section 2).
@NullMarked
package org.plumbline.planner;

import org.jspecify.annotations.NullMarked;
