package org.plumbline.server.today;

import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Pain;
import org.plumbline.history.History;
import org.plumbline.history.PainDiary;
import org.plumbline.server.web.Moment;

/// How much it hurts today, as somebody said it last.
final class Hurting {

    private Hurting() {}

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
