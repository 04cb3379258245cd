package org.plumbline.server.words;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.Shift;

/// How a week changes for the muscles, as one sentence: `Your lower trapezius stays at 6 sets; your rear shoulders get
/// 1
/// set less.`
public final class ShiftWords {

    /// More clauses than this are not read.
    private static final int CLAUSES = 3;

    private ShiftWords() {}

    /// Returns what changes, the greatest loss first, after what stays.
    ///
    /// @param main what the exercise in question is there for, as the week has it; said if it stays as it is
    public static String sentence(List<Shift> shifts, Optional<MuscleVolume> main) {
        List<Shift> changes =
                shifts.stream().filter(shift -> shift.before() != shift.after()).toList();
        Optional<String> stays = main.filter(
                        volume -> changes.stream().noneMatch(shift -> shift.target() == volume.target()))
                .map(ShiftWords::stays);
        long room = CLAUSES - stays.stream().count();
        StringJoiner clauses = new StringJoiner("; ");
        Stream.concat(stays.stream(), changes.stream().limit(room).map(ShiftWords::change))
                .forEach(clauses::add);
        if (changes.size() > room) {
            clauses.add("a little changes elsewhere");
        }
        return clauses.length() == 0
                ? "Every muscle gets as many sets as now."
                : DoseWords.capitalized(clauses.toString()) + ".";
    }

    private static String stays(MuscleVolume volume) {
        return MuscleWords.your(volume.target(), "stays") + " at " + MuscleWords.sets(volume.halfSets());
    }

    /// Only a muscle that falls short of its aim has both numbers said; for the others the difference is enough.
    private static String change(Shift shift) {
        String your = MuscleWords.your(shift.target(), "gets");
        if (shift.isLoss()) {
            return "%s %s instead of %s, below the aim"
                    .formatted(your, MuscleWords.sets(shift.after()), MuscleWords.number(shift.before()));
        }
        boolean isMore = shift.after() > shift.before();
        return your + " " + MuscleWords.sets(Math.abs(shift.after() - shift.before())) + (isMore ? " more" : " less");
    }
}
