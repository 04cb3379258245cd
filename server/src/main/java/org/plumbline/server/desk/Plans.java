package org.plumbline.server.desk;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.Hours;
import org.plumbline.desk.Pace;
import org.plumbline.history.History;

/// The plan of somebody's breaks, or what is offered to who has none yet.
final class Plans {

    /// Nine to five with lunch at noon, a judgement: what most people change least.
    static final DeskPlan USUAL = new DeskPlan(
            true,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
            Optional.of(new Hours(LocalTime.NOON, LocalTime.of(13, 0))),
            Pace.USUAL,
            List.of());

    private Plans() {}

    static DeskPlan of(History history) {
        return history.between().settings().plan().orElse(USUAL);
    }
}
