/// Movements as the catalog teaches them, and the ladders that order them.
@NullMarked
package org.plumbline.exercise;

import org.jspecify.annotations.NullMarked;
