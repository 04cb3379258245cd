package org.plumbline.assessment;

import java.util.List;

/// One outcome measure, taken once: the tragus is 12.4, 12.6 and 12.5 cm from the wall.
///
/// @param readings in tenths of the unit of the measure, in the order they were taken, 1 to 3 of them
/// @param setup what has to be the same the next time for the two to be compared, such as `standing, left side`; empty
///     where nothing matters
public record Measurement(OutcomeMeasure measure, List<Integer> readings, String setup) {

    private static final int MOST_READINGS = 3;

    public Measurement {
        readings = List.copyOf(readings);
        setup = setup.strip();
        if (readings.isEmpty() || readings.size() > MOST_READINGS) {
            throw new IllegalArgumentException(
                    "A measurement has 1 to %d readings, not %d".formatted(MOST_READINGS, readings.size()));
        }
    }
}
