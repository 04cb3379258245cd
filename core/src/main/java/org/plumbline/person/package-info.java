/// Who trains: what they own, what they wish, what they told us about their health.
@NullMarked
package org.plumbline.person;

import org.jspecify.annotations.NullMarked;
