package org.plumbline.assessment;

import java.util.Optional;
import org.plumbline.dose.Pain;

/// How an ordinary day was, told in ten seconds: discomfort 3, heaviness 4, 90 minutes at the desk before it came.
///
/// Each answer may be left out, but not all of them.
///
/// @param discomfort of the upper back and neck, 0 to 10 (MEAS-PAIN)
/// @param heaviness 0 to 10
/// @param deskMinutes how long at the desk before discomfort came; 0 to 1,440
/// @param isSleepDisturbed whether it disturbed the sleep
/// @param confidence that the back carries one through the day, 0 to 10
/// @param note in words of their own, often empty; told at once at most 500 characters, and a day may gather more
public record DailyReport(
        Optional<Pain> discomfort,
        Optional<Integer> heaviness,
        Optional<Integer> deskMinutes,
        Optional<Boolean> isSleepDisturbed,
        Optional<Integer> confidence,
        String note) {

    /// A few sentences told at once, in characters; more is a diary, which this is not.
    public static final int LONGEST = 500;

    private static final int MOST = 10;
    private static final int DAY = 1440;

    public DailyReport {
        note = note.strip();
        within("Heaviness", heaviness, MOST);
        within("Desk time before discomfort, in minutes,", deskMinutes, DAY);
        within("Confidence", confidence, MOST);
        boolean isEmpty = discomfort.isEmpty()
                && heaviness.isEmpty()
                && deskMinutes.isEmpty()
                && isSleepDisturbed.isEmpty()
                && confidence.isEmpty()
                && note.isEmpty();
        if (isEmpty) {
            throw new IllegalArgumentException("Answer at least one question about the day");
        }
    }

    /// Returns the day as it is known after a later report of it: each answer it has takes the place of the earlier
    /// one, and its note stands below the earlier one. A note that begins with the earlier one went on from it.
    public DailyReport then(DailyReport later) {
        return new DailyReport(
                later.discomfort.or(() -> discomfort),
                later.heaviness.or(() -> heaviness),
                later.deskMinutes.or(() -> deskMinutes),
                later.isSleepDisturbed.or(() -> isSleepDisturbed),
                later.confidence.or(() -> confidence),
                later.note.startsWith(note) ? later.note : note + "\n" + later.note);
    }

    private static void within(String what, Optional<Integer> told, int most) {
        told.ifPresent(number -> {
            if (number < 0 || number > most) {
                throw new IllegalArgumentException("%s is 0 to %d, not %d".formatted(what, most, number));
            }
        });
    }
}
