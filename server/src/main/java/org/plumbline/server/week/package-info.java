/// The days of the week and what is planned on them.
@NullMarked
package org.plumbline.server.week;

import org.jspecify.annotations.NullMarked;
