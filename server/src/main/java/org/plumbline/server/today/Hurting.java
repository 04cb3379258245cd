package org.plumbline.server.today;

import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Pain;
import org.plumbline.history.History;
import org.plumbline.history.Hurt;
import org.plumbline.history.PainDiary;
import org.plumbline.planner.Program;
import org.plumbline.server.web.Moment;

/// Whether what somebody said today makes it a day off: red pain before the first set (PAIN1).
final class Hurting {

    private Hurting() {}

    /// Returns the last rating of today if it is red.
    static Optional<Pain> today(Program program, History history, Moment moment) {
        return lastToday(history, moment)
                .filter(pain -> program.terms().sensitivity().isRed(new Hurt(pain, false, false, 0)));
    }

    /// Returns the last rating of today.
    static Optional<Pain> lastToday(History history, Moment moment) {
        List<PainDiary.Rating> ratings = history.course().pain().ratings();
        return ratings.isEmpty()
                ? Optional.empty()
                : Optional.of(ratings.getLast())
                        .filter(last -> moment.dateOf(last.at()).equals(moment.today()))
                        .map(last -> new Pain(last.rating()));
    }
}
