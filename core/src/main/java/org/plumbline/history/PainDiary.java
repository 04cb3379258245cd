package org.plumbline.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Pain;
import org.plumbline.rule.Numbers;

/// What somebody rated their pain at over the last weeks, before sessions, in them, and the mornings after.
///
/// Immutable; older ratings than the rules ask for are let go.
///
/// @param referral the last time somebody was asked to see a professional about it (PAIN4)
public record PainDiary(List<Rating> ratings, Optional<Referral> referral) {

    /// When and why somebody was asked to see a professional.
    public record Referral(Instant at, Change.SeeProfessional why) {}

    /// One number of one moment.
    public record Rating(Instant at, int rating) {}

    static final PainDiary EMPTY = new PainDiary(List.of(), Optional.empty());

    private static final int WEEK = 7;
    private static final Duration KEPT = Duration.ofDays(Numbers.NO_CHANGE_DAYS + 2L * WEEK);

    private static final Comparator<Rating> IN_ORDER =
            Comparator.comparing(Rating::at).thenComparingInt(Rating::rating);

    public PainDiary {
        ratings = List.copyOf(ratings);
    }

    /// The same rating told again is the same rating, and the order they are told in does not matter.
    ///
    /// Ratings are kept in order and come in order nearly always, so the place is looked for from the end.
    PainDiary with(Instant at, Pain pain) {
        Rating told = new Rating(at, pain.rating());
        int place = ratings.size();
        while (place > 0 && IN_ORDER.compare(ratings.get(place - 1), told) > 0) {
            place--;
        }
        boolean isKnown = place > 0 && ratings.get(place - 1).equals(told);
        if (isKnown || (!ratings.isEmpty() && isOld(at, ratings.getLast().at()))) {
            return this;
        }
        Instant newest = place == ratings.size() ? at : ratings.getLast().at();
        int first = 0;
        while (first < place && isOld(ratings.get(first).at(), newest)) {
            first++;
        }
        List<Rating> more = new ArrayList<>(ratings.size() + 1);
        more.addAll(ratings.subList(first, place));
        more.add(told);
        more.addAll(ratings.subList(place, ratings.size()));
        return new PainDiary(more, referral);
    }

    private static boolean isOld(Instant at, Instant newest) {
        return at.isBefore(newest.minus(KEPT));
    }

    PainDiary with(Referral referred) {
        return new PainDiary(ratings, Optional.of(referred));
    }

    /// Returns the median of the last seven days, the higher of two middle values; empty without any rating (P3).
    public Optional<Integer> usual(Instant now) {
        Instant start = now.minus(Duration.ofDays(WEEK));
        List<Integer> lately = ratings.stream()
                .filter(rating -> rating.at().isAfter(start) && !rating.at().isAfter(now))
                .map(Rating::rating)
                .sorted()
                .toList();
        return lately.isEmpty() ? Optional.empty() : Optional.of(lately.get(lately.size() / 2));
    }

    /// Returns the mean of the seven days that ended so many days before now, in tenths of a point.
    public Optional<Integer> weekMean(Instant now, int daysBefore) {
        Instant end = now.minus(Duration.ofDays(daysBefore));
        Instant start = end.minus(Duration.ofDays(WEEK));
        int count = 0;
        int sum = 0;
        for (Rating rating : ratings) {
            if (rating.at().isAfter(start) && !rating.at().isAfter(end)) {
                count++;
                sum += rating.rating();
            }
        }
        return count == 0 ? Optional.empty() : Optional.of((10 * sum + count / 2) / count);
    }
}
