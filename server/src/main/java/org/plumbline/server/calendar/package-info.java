/// Calendars, in and out: when somebody is busy by the calendar they subscribed to, and a feed of their planned
/// sessions. Of a calendar that is read, only when it says busy is ever kept.
@NullMarked
package org.plumbline.server.calendar;

import org.jspecify.annotations.NullMarked;
