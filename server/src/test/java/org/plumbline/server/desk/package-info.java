@NullMarked
package org.plumbline.server.desk;

import org.jspecify.annotations.NullMarked;
