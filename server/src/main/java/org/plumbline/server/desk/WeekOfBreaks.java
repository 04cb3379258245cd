package org.plumbline.server.desk;

import java.time.LocalDate;
import org.plumbline.desk.DeskTally;

/// What came of the breaks of one week, `March 2: 12 taken`.
///
/// @param from its Monday
public record WeekOfBreaks(LocalDate from, DeskTally tally) {}
