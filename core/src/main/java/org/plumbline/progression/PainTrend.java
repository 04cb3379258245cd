package org.plumbline.progression;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.history.Change;
import org.plumbline.history.PainDiary;
import org.plumbline.rule.Numbers;

/// PAIN4: pain that rises over two weeks, or does not change in six, is for a professional. Nothing is averaged away in
/// a session for it (PAIN5); only the weeks are compared by their means.
///
/// Source: rulebook PAIN4, judgement; what counts as a change is sourced [111][113].
public final class PainTrend {

    private static final int TENTHS = 10;

    private PainTrend() {}

    /// Returns whom to see about pain over weeks, if that is due and was not said lately.
    public static Optional<Change.SeeProfessional> of(PainDiary diary, Instant now) {
        boolean isSaid = diary.referral()
                .filter(said ->
                        said.at().plus(Duration.ofDays(Numbers.TREND_DAYS)).isAfter(now))
                .isPresent();
        return isSaid ? Optional.empty() : rising(diary, now).or(() -> unchanged(diary, now));
    }

    private static Optional<Change.SeeProfessional> rising(PainDiary diary, Instant now) {
        Optional<Integer> before = diary.weekMean(now, Numbers.TREND_DAYS);
        return diary.weekMean(now, 0)
                .filter(mean -> before.isPresent() && mean - before.get() >= TENTHS * Numbers.TREND_RISE)
                .map(mean -> new Change.SeeProfessional(true, before.orElse(0), mean));
    }

    /// Pain that is there at all (amber or more) and not clearly lower than six weeks ago.
    private static Optional<Change.SeeProfessional> unchanged(PainDiary diary, Instant now) {
        Optional<Integer> before = diary.weekMean(now, Numbers.NO_CHANGE_DAYS);
        return diary.weekMean(now, 0)
                .filter(mean -> before.filter(then -> then >= TENTHS * Numbers.AMBER_PAIN)
                        .filter(then -> !isClearlyLower(then, mean))
                        .isPresent())
                .map(mean -> new Change.SeeProfessional(false, before.orElse(0), mean));
    }

    private static boolean isClearlyLower(int before, int now) {
        int fall = before - now;
        return fall >= TENTHS * Numbers.CLEAR_CHANGE && 100 * fall >= Numbers.CLEAR_CHANGE_PERCENT * before;
    }
}
