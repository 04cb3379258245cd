/// What happened to one trainee as stored rows, in order, each added once.
@NullMarked
package org.plumbline.server.log;

import org.jspecify.annotations.NullMarked;
