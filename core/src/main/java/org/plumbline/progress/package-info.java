/// What became of somebody's training: lines of strength, weeks, sets for each muscle, and when to look back at them.
@NullMarked
package org.plumbline.progress;

import org.jspecify.annotations.NullMarked;
