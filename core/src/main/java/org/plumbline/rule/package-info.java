/// The rules as people read them, what each rests on, and the numbers they go by.
@NullMarked
package org.plumbline.rule;

import org.jspecify.annotations.NullMarked;
