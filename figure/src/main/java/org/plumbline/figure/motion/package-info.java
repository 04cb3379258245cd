/// The motion of an exercise: key poses as text, solved to skeletons and sampled over time.
@NullMarked
package org.plumbline.figure.motion;

import org.jspecify.annotations.NullMarked;
