/// Tests of the what-if page.
@NullMarked
package org.plumbline.server.whatif;

import org.jspecify.annotations.NullMarked;
