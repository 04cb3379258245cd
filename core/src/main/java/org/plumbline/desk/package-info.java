/// The hours at a desk: when a break is offered, what was done in it, and how the desk is set up.
@NullMarked
package org.plumbline.desk;

import org.jspecify.annotations.NullMarked;
