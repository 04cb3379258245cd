/// Breaks at a desk: the clock that all devices share, the break itself, when they are wanted, and how the desk is set
/// up.
@NullMarked
package org.plumbline.server.desk;

import org.jspecify.annotations.NullMarked;
