/// The first visit and what it decides: the questions, their draft, the page without a plan, the signs to stop for.
@NullMarked
package org.plumbline.server.welcome;

import org.jspecify.annotations.NullMarked;
