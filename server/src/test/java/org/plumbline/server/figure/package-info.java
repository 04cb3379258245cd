/// The drawings, as they are served.
@NullMarked
package org.plumbline.server.figure;

import org.jspecify.annotations.NullMarked;
