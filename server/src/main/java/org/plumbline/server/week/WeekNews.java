package org.plumbline.server.week;

import java.util.Optional;
import org.plumbline.server.words.Edited;

/// What the page of the week says besides the week: a look back, what was changed last, what clashes, what was not
/// understood.
///
/// @param review what there is to say after four and eight weeks (F8)
/// @param refused why a change was not understood, in a sentence; empty if all was
/// @param leavesOut whether answers of theirs leave exercises out
/// @param hasDesk whether they spend hours at a desk
public record WeekNews(
        Optional<String> review,
        Optional<Edited> changed,
        Optional<ClashView> clash,
        String refused,
        boolean leavesOut,
        boolean hasDesk) {}
