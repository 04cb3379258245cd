package org.plumbline.desk;

import org.plumbline.dose.Measure;
import org.plumbline.dose.Work;

/// A move of the person's own for the breaks, such as one their physiotherapist gave them.
///
/// @param name 1 to 60 characters: `Nerve glide, left`
/// @param work how much of it: `8 reps` or `30 s`
/// @param how in a sentence or two, at most 300 characters, may be empty
public record OwnMove(String name, Work work, String how) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 300;

    /// No break is longer (DESK2).
    private static final int MOST_SECONDS = 120;

    /// As many quick ones fit. Judgement.
    private static final int MOST_REPS = 50;

    public OwnMove {
        name = name.strip();
        how = how.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || how.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A move has a name of 1 to %d characters and at most %d characters about how it is done"
                            .formatted(LONGEST_NAME, LONGEST));
        }
        int most = work.measure() == Measure.SECONDS ? MOST_SECONDS : MOST_REPS;
        if (work.amount() < 1 || work.amount() > most) {
            throw new IllegalArgumentException("A move that fits into a break has 1 to %d %s, not %d"
                    .formatted(most, work.measure(), work.amount()));
        }
    }
}
