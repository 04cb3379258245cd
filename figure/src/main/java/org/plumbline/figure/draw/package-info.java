/// Drawing a posed body and its props as SVG: tubes become smooth outlines, and outlines that differ from moment to
/// moment
/// become an animation without script.
@NullMarked
package org.plumbline.figure.draw;

import org.jspecify.annotations.NullMarked;
