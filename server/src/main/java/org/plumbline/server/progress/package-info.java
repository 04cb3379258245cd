/// What became of somebody's training: the page of progress, each chart in full, and the reviews.
@NullMarked
package org.plumbline.server.progress;

import org.jspecify.annotations.NullMarked;
