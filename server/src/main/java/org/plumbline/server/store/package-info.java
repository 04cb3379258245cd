/// The database, SQLite or PostgreSQL: opened once, read by many, written so that what is acknowledged stays.
@NullMarked
package org.plumbline.server.store;

import org.jspecify.annotations.NullMarked;
