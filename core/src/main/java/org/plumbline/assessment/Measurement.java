package org.plumbline.assessment;

import java.util.List;

/// One outcome measure, taken on one day: the tragus is 12.4, 12.6 and 12.5 cm from the wall.
///
/// @param readings in tenths of the unit of the measure, in the order they were taken; 1 to as many as it asks for
/// @param setup what has to be the same the next time for the two to be compared
public record Measurement(OutcomeMeasure measure, List<Integer> readings, Setup setup) {

    public Measurement {
        readings = List.copyOf(readings);
        if (readings.isEmpty() || readings.size() > measure.readings()) {
            throw new IllegalArgumentException("A measurement of %s has 1 to %d readings, not %d"
                    .formatted(measure, measure.readings(), readings.size()));
        }
        for (int reading : readings) {
            if (!measure.possible().contains(reading)) {
                throw new IllegalArgumentException("A reading of %s is %s to %s, not %s"
                        .formatted(
                                measure,
                                Amount.ofTenths(measure.possible().low()),
                                Amount.ofTenths(measure.possible().high()),
                                Amount.ofTenths(reading)));
            }
        }
    }

    public Amount mean() {
        return Amount.meanOfTenths(readings);
    }

    public int count() {
        return readings.size();
    }
}
