/// The exercises, to look at and to search.
@NullMarked
package org.plumbline.server.library;

import org.jspecify.annotations.NullMarked;
