/// What happened, in order, and what follows from it: the log as types and its fold.
@NullMarked
package org.plumbline.history;

import org.jspecify.annotations.NullMarked;
