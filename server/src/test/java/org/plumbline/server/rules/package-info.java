/// The rules as pages, and the guards that every rule a person is told can be read.
@NullMarked
package org.plumbline.server.rules;

import org.jspecify.annotations.NullMarked;
