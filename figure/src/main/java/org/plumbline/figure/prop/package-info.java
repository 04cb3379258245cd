/// The things one exercises with: furniture that stands, what a hand holds, and what is stretched between two points.
@NullMarked
package org.plumbline.figure.prop;

import org.jspecify.annotations.NullMarked;
