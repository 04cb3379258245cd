package org.plumbline.desk;

/// How often breaks are offered and how long they are (DESK2, DESK3).
///
/// @param minutesBetween minutes at the desk before one is offered, 20 to 90
/// @param seconds how long one takes, 60 to 120
/// @param mostADay 1 to 8
/// @param mostSkips how many may be skipped by button a day, 0 to 8; the next ones can only be snoozed or left alone
/// @param isAnnounced whether a quiet line a minute before says that one is coming
public record Pace(int minutesBetween, int seconds, int mostADay, int mostSkips, boolean isAnnounced) {

    /// What somebody gets who chose nothing.
    public static final Pace USUAL = new Pace(50, 90, 8, 3, true);

    public Pace {
        within("Minutes between breaks", minutesBetween, 20, 90);
        within("Seconds of a break", seconds, 60, 120);
        within("Breaks a day", mostADay, 1, 8);
        within("Skips a day", mostSkips, 0, 8);
    }

    private static void within(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException("%s: %d to %d, not %d".formatted(what, least, most, number));
        }
    }
}
