/// What somebody measures about themselves: outcome measures with their error, and how an ordinary day was.
@NullMarked
package org.plumbline.assessment;

import org.jspecify.annotations.NullMarked;
