/// Tests of what lies beside the code.
@NullMarked
package org.plumbline;

import org.jspecify.annotations.NullMarked;
