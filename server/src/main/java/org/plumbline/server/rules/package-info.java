/// The rulebook: every rule that a reason names, with what it says and what it rests on.
@NullMarked
package org.plumbline.server.rules;

import org.jspecify.annotations.NullMarked;
