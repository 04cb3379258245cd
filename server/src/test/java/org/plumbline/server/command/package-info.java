/// The command line and its JSON, from the outside.
@NullMarked
package org.plumbline.server.command;

import org.jspecify.annotations.NullMarked;
