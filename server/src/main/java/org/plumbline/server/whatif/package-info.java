/// One exercise played forward on a page, to see what would be prescribed. Nothing is saved.
@NullMarked
package org.plumbline.server.whatif;

import org.jspecify.annotations.NullMarked;
