/// What to do now, and what the morning after says.
@NullMarked
package org.plumbline.server.today;

import org.jspecify.annotations.NullMarked;
