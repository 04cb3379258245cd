/// Points, directions and turns in the space a figure moves in: centimeters, y up, z the way a standing figure faces, x
/// to the figure's left.
@NullMarked
package org.plumbline.figure.space;

import org.jspecify.annotations.NullMarked;
