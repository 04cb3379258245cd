/// The rules as people read them: what each says, with its numbers, and what it rests on.
@NullMarked
package org.plumbline.rule;

import org.jspecify.annotations.NullMarked;
