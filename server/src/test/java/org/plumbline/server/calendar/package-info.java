/// Tests of the calendars.
@NullMarked
package org.plumbline.server.calendar;

import org.jspecify.annotations.NullMarked;
