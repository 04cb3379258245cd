package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.history.Change;
import org.plumbline.history.PainDiary;

/// PAIN4: pain over weeks that is for a professional.
class PainTrendTest {

    private final List<PainDiary.Rating> ratings = new ArrayList<>();
    private Optional<PainDiary.Referral> referral = Optional.empty();

    @Test
    void nothingToldSaysNothing() {
        assertEquals(Optional.empty(), at(60));
        rated(58, 5);
        assertEquals(Optional.empty(), at(60));
    }

    @Test
    void twoPointsMoreThanTwoWeeksBeforeIsRising() {
        rated(44, 1);
        rated(58, 3);
        assertEquals(Optional.of(new Change.SeeProfessional(true, 10, 30)), at(60));
    }

    @Test
    void lessThanTwoPointsIsNot() {
        rated(44, 1);
        rated(45, 2);
        rated(58, 3);
        assertEquals(Optional.empty(), at(60));
    }

    @Test
    void painThatIsNotClearlyLowerAfterSixWeeksIsUnchanged() {
        rated(16, 4);
        rated(58, 3);
        assertEquals(Optional.of(new Change.SeeProfessional(false, 40, 30)), at(60));
    }

    @Test
    void twoPointsAndThirtyPercentLessAreClearlyLower() {
        rated(16, 4);
        rated(58, 2);
        assertEquals(Optional.empty(), at(60));
        ratings.clear();
        rated(16, 8);
        rated(58, 6);
        assertEquals(Optional.of(new Change.SeeProfessional(false, 80, 60)), at(60));
        ratings.clear();
        rated(16, 10);
        rated(58, 7);
        assertEquals(Optional.empty(), at(60));
    }

    @Test
    void whatWasLittleSixWeeksAgoIsNoMatter() {
        rated(16, 2);
        rated(58, 3);
        assertEquals(Optional.empty(), at(60));
        ratings.clear();
        rated(16, 3);
        rated(58, 3);
        assertEquals(Optional.of(new Change.SeeProfessional(false, 30, 30)), at(60));
    }

    @Test
    void itIsSaidOnceInTwoWeeks() {
        rated(16, 4);
        rated(58, 4);
        Change.SeeProfessional see = new Change.SeeProfessional(false, 40, 40);
        referral = Optional.of(new PainDiary.Referral(Weeks.day(47), see));
        assertEquals(Optional.empty(), at(60));
        referral = Optional.of(new PainDiary.Referral(Weeks.day(46), see));
        assertEquals(Optional.of(see), at(60));
    }

    private void rated(int day, int rating) {
        ratings.add(new PainDiary.Rating(Weeks.day(day), rating));
    }

    private Optional<Change.SeeProfessional> at(int day) {
        return PainTrend.of(new PainDiary(ratings, referral), Weeks.day(day));
    }
}
