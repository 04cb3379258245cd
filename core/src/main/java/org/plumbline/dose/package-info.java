/// What a set amounts to: repetitions, seconds, load, effort, pain.
@NullMarked
package org.plumbline.dose;

import org.jspecify.annotations.NullMarked;
