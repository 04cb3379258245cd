/// What the domain's outcomes are called when people read them, on pages and on the command line.
@NullMarked
package org.plumbline.server.words;

import org.jspecify.annotations.NullMarked;
