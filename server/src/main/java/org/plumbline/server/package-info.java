/// The program that people meet: pages, storage and the command line around the core.
@NullMarked
package org.plumbline.server;

import org.jspecify.annotations.NullMarked;
