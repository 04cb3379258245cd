package org.plumbline.server.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.Shift;
import org.plumbline.planner.WeeklyTarget;

/// How a week changes for the muscles, as one sentence: `Your lower trapezius stays at 6 sets; your rear shoulder gets
/// 1 set less.`
public final class ShiftWords {

    /// More clauses than this are not read.
    private static final int CLAUSES = 3;

    private static final int NAMES = 3;

    private ShiftWords() {}

    /// Returns what changes: what stays, what falls short, what gets less, what gets more.
    ///
    /// @param main what the exercise in question is there for, as the week has it; said if it stays as it is
    public static String sentence(List<Shift> shifts, Optional<MuscleVolume> main) {
        List<Shift> changes =
                shifts.stream().filter(shift -> shift.before() != shift.after()).toList();
        List<String> less = Stream.concat(
                        changes.stream().filter(Shift::isLoss).map(ShiftWords::loss),
                        groups(changes.stream()
                                        .filter(shift -> change(shift) < 0 && !shift.isLoss())
                                        .toList())
                                .stream())
                .toList();
        List<String> more = groups(
                        changes.stream().filter(shift -> change(shift) > 0).toList())
                .reversed();
        List<String> clauses = new ArrayList<>(
                main.filter(volume -> isUnchanged(volume.target(), changes)).map(ShiftWords::stays).stream()
                        .toList());
        int room = CLAUSES - clauses.size() - (more.isEmpty() ? 0 : 1);
        less.stream().limit(room).forEach(clauses::add);
        more.stream().limit(1).forEach(clauses::add);
        if (less.size() > room || more.size() > 1) {
            clauses.add("others change a little too");
        }
        return clauses.isEmpty()
                ? "Every muscle gets as many sets as now."
                : DoseWords.capitalized(String.join("; ", clauses)) + ".";
    }

    private static boolean isUnchanged(WeeklyTarget target, List<Shift> changes) {
        return changes.stream().noneMatch(shift -> shift.target() == target);
    }

    private static int change(Shift shift) {
        return shift.after() - shift.before();
    }

    private static String stays(MuscleVolume volume) {
        return MuscleWords.your(volume.target(), "stays") + " at " + MuscleWords.sets(volume.halfSets());
    }

    /// A muscle that falls short has both numbers said; for the others the difference is enough.
    private static String loss(Shift shift) {
        return "%s %s instead of %s, below the aim"
                .formatted(
                        MuscleWords.your(shift.target(), "gets"),
                        MuscleWords.sets(shift.after()),
                        MuscleWords.number(shift.before()));
    }

    /// Returns one clause for all muscles that change by as much, the greatest loss first.
    private static List<String> groups(List<Shift> changes) {
        return changes.stream()
                .sorted((one, other) -> Integer.compare(change(one), change(other)))
                .collect(groupingBy(ShiftWords::change, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(ShiftWords::group)
                .toList();
    }

    private static String group(List<Shift> same) {
        int change = change(same.getFirst());
        String sets = MuscleWords.sets(Math.abs(change)) + (change > 0 ? " more" : " less");
        if (same.size() == 1) {
            return MuscleWords.your(same.getFirst().target(), "gets") + " " + sets;
        }
        boolean isLong = same.size() > NAMES;
        List<String> names = new ArrayList<>(same.stream()
                .limit(isLong ? NAMES - 1 : NAMES)
                .map(shift -> MuscleWords.name(shift.target()))
                .toList());
        if (isLong) {
            names.add(same.size() - names.size() + " others");
        }
        return "your %s get %s".formatted(ScreenWords.list(names, "and"), sets);
    }
}
