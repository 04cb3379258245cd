/// The verbs of the command line and the JSON they read and write. No verb here starts the web server.
@NullMarked
package org.plumbline.server.command;

import org.jspecify.annotations.NullMarked;
