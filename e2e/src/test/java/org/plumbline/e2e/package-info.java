/// The whole program as a person meets it: a real process, a real browser, a real file.
@NullMarked
package org.plumbline.e2e;

import org.jspecify.annotations.NullMarked;
