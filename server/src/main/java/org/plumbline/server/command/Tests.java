package org.plumbline.server.command;

import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Amount;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Taken;

/// What the verb `measure` was given: the days of the baseline and the later dates, the earliest first.
///
/// @param isBaselineMean whether the baseline is told as one, the mean of its two days
record Tests(List<Date> baseline, boolean isBaselineMean, List<Date> later) {

    Tests {
        baseline = List.copyOf(baseline);
        later = List.copyOf(later);
    }

    /// One date of measuring.
    ///
    /// @param week since the baseline; 0 for the baseline itself
    /// @param discomfort the mean of seven days
    /// @param isConfirmed whether unlikely readings were asked about
    record Date(int week, List<Taken> taken, Optional<Amount> discomfort, boolean isConfirmed) {

        Date {
            taken = List.copyOf(taken);
        }

        Optional<Taken> of(OutcomeMeasure measure) {
            return taken.stream()
                    .filter(one -> one.measurement().measure() == measure)
                    .findFirst();
        }
    }
}
