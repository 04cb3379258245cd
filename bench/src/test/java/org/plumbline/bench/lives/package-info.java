/// Whole lives as tests: diaries that a physiotherapist can read, and laws over many virtual people.
@NullMarked
package org.plumbline.bench.lives;

import org.jspecify.annotations.NullMarked;
