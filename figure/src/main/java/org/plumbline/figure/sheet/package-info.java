/// A page that shows drawn motions at once, for those who write them.
@NullMarked
package org.plumbline.figure.sheet;

import org.jspecify.annotations.NullMarked;
