/// The exercises, muscles and routines as a browser meets them.
@NullMarked
package org.plumbline.server.library;

import org.jspecify.annotations.NullMarked;
