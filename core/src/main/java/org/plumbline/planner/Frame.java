package org.plumbline.planner;

import java.util.List;

/// How the minutes of a session are shared out: `5 min to warm up, three stretches, 17 min to train`.
///
/// More minutes never leave less time to train: where a longer session would have less of it, because it warms up
/// longer, a shorter one does not get more. So whatever fits into a session fits into a longer one.
///
/// Sources: C1 (5 min, up to 12 min of session 2 to 3), C3, TRIM. What is cut below three stretches and two minutes is
/// judgement, and so are the four minutes of warm-up at 13 minutes.
///
/// @param stretches how many there are, 1 to 4
/// @param strengthSeconds what is left for strengthening
record Frame(int warmUpSeconds, int stretches, int strengthSeconds) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 90;
    private static final int SHORT_SESSION_MINUTES = 12;
    private static final int SHORT_WARM_UP_SECONDS = 180;
    private static final int MIDDLE_WARM_UP_SECONDS = 240;
    private static final int WARM_UP_SECONDS = 300;
    private static final int FOURTH_STRETCH_FROM_MINUTES = 30;
    private static final int SECONDS = 60;

    /// From the least to the most.
    private static final List<Parts> STEPS = List.of(
            new Parts(60, 1),
            new Parts(120, 1),
            new Parts(120, 2),
            new Parts(120, 3),
            new Parts(SHORT_WARM_UP_SECONDS, 3),
            new Parts(MIDDLE_WARM_UP_SECONDS, 3),
            new Parts(WARM_UP_SECONDS, 3));

    private static final Parts WITH_FOURTH_STRETCH = new Parts(WARM_UP_SECONDS, 4);

    private record Parts(int warmUpSeconds, int stretches) {

        private boolean isFor(int minutes) {
            return warmUpSeconds
                    <= (minutes <= SHORT_SESSION_MINUTES
                            ? SHORT_WARM_UP_SECONDS
                            : minutes == SHORT_SESSION_MINUTES + 1 ? MIDDLE_WARM_UP_SECONDS : WARM_UP_SECONDS);
        }
    }

    /// Says how long so many stretches take.
    interface StretchTime {
        int seconds(int stretches);
    }

    /// Returns how a session of so many minutes is shared out.
    ///
    /// @param needed the seconds that a row, a posture move and one more take at least
    static Frame of(int minutes, int needed, StretchTime time) {
        Frame frame = usual(minutes, needed, time);
        int least = frame.strengthSeconds;
        for (int longer = minutes + 1; longer <= LONGEST; longer++) {
            least = Math.min(least, usual(longer, needed, time).strengthSeconds);
        }
        return new Frame(frame.warmUpSeconds, frame.stretches, least);
    }

    private static Frame usual(int minutes, int needed, StretchTime time) {
        int length = Math.max(SHORTEST, minutes);
        Frame best = share(STEPS.getFirst(), length, time);
        for (Parts parts : STEPS) {
            Frame next = share(parts, length, time);
            if (parts.isFor(length) && next.strengthSeconds >= needed) {
                best = next;
            }
        }
        boolean isWhole = best.warmUpSeconds == WARM_UP_SECONDS && best.stretches == Stretches.LEAST;
        Frame more = share(WITH_FOURTH_STRETCH, length, time);
        boolean isFree =
                more.strengthSeconds >= share(STEPS.getLast(), FOURTH_STRETCH_FROM_MINUTES - 1, time).strengthSeconds;
        return isWhole && length >= FOURTH_STRETCH_FROM_MINUTES && isFree ? more : best;
    }

    private static Frame share(Parts parts, int minutes, StretchTime time) {
        int left = minutes * SECONDS - parts.warmUpSeconds() - time.seconds(parts.stretches());
        return new Frame(parts.warmUpSeconds(), parts.stretches(), left);
    }

    /// Whether warm-up or stretches are shorter than the rules ask for a session of so many minutes.
    boolean isCut(int minutes) {
        int asked =
                minutes > SHORT_SESSION_MINUTES ? WARM_UP_SECONDS : STEPS.get(1).warmUpSeconds();
        return warmUpSeconds < asked || stretches < Stretches.LEAST;
    }
}
