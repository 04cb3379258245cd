/// People who live through the whole program, day by day, with the real catalog: some as a file tells, many by chance.
@NullMarked
package org.plumbline.bench.lives;

import org.jspecify.annotations.NullMarked;
