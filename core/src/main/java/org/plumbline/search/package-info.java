/// Choosing what goes into which session of a week, as numbers alone: options, bounds and points in, a choice out.
///
/// It knows no exercise and no rule by name; the planner says what they weigh.
@NullMarked
package org.plumbline.search;

import org.jspecify.annotations.NullMarked;
