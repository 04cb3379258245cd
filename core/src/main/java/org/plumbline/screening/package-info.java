/// Whether a person may train here, and what is left out for them (rulebook sections 4.2 to 4.4).
@NullMarked
package org.plumbline.screening;

import org.jspecify.annotations.NullMarked;
