/// The drawings of the exercises, made when they are first asked for and kept.
@NullMarked
package org.plumbline.server.figure;

import org.jspecify.annotations.NullMarked;
