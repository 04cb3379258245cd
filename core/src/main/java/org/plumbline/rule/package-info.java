/// What every rule is called, and the numbers the rules go by.
@NullMarked
package org.plumbline.rule;

import org.jspecify.annotations.NullMarked;
