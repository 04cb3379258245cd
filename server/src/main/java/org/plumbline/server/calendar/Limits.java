package org.plumbline.server.calendar;

import java.time.Duration;

/// How much work one calendar may make: so many steps of repeating, and so much time. Not shared between readings.
final class Limits {

    private static final int STEPS = 200_000;
    private static final Duration TIME = Duration.ofSeconds(5);

    private final long end = System.nanoTime() + TIME.toNanos();
    private int steps = STEPS;

    /// @throws Unreadable when the time is over
    void check() {
        if (System.nanoTime() - end > 0) {
            throw new Unreadable(Trouble.TOO_MUCH);
        }
    }

    /// Takes steps from what is left.
    ///
    /// @throws Unreadable when there are not so many left
    void take(int count) {
        steps -= count;
        if (steps < 0) {
            throw new Unreadable(Trouble.TOO_MUCH);
        }
        check();
    }
}
