package org.plumbline.bench.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Selection;
import org.plumbline.person.Pin;
import org.plumbline.person.Profile;
import org.plumbline.planner.EditOutcome;
import org.plumbline.planner.Planner;
import org.plumbline.planner.SoFar;
import org.plumbline.planner.Workbench;

/// What a change to a week costs, and how much of the rest stays: counted here once more, from the weeks before and
/// after, as the share of (weekday, exercise) pairs.
///
/// The rest is all but what the change is about: the slot that was swapped, the exercise that is not wanted any more,
/// what the luggage does not allow. The pairs of a session that moved count on its new day.
final class Changes {

    private static final int HUNDRED = 100;

    private final Repertoire repertoire;
    private final Planner planner;
    private final AnyEdit edits;
    private final Map<String, Kind> kinds = new TreeMap<>();

    private static final class Kind {
        private final Meter meter = new Meter();
        private final List<Double> kept = new ArrayList<>();
        private final List<Double> told = new ArrayList<>();
        private int refused;
    }

    Changes(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.planner = new Planner(repertoire);
        this.edits = new AnyEdit(11, repertoire);
    }

    void change(Profile profile, int week) {
        Workbench bench = planner.workbench(profile, week, SoFar.AS_PLANNED).orElseThrow();
        Optional<Selection> chosen = bench.selection();
        if (chosen.isEmpty()
                || chosen.get().sessions().isEmpty()
                || chosen.get().exercises().findAny().isEmpty()
                || chosen.get().sessions().stream()
                        .anyMatch(session -> session.choices().isEmpty())) {
            return;
        }
        Workbench settled =
                planner.workbench(profile, week, SoFar.AS_PLANNED.with(chosen)).orElseThrow();
        for (PlanEdit edit : edits.all(settled, chosen.get())) {
            Kind kind = kinds.computeIfAbsent(edit.getClass().getSimpleName(), _ -> new Kind());
            take(kind, kind.meter.measure(() -> settled.edit(edit)), edit, chosen.get());
        }
    }

    private void take(Kind kind, EditOutcome outcome, PlanEdit edit, Selection before) {
        switch (outcome) {
            case EditOutcome.NotDone _ -> kind.refused++;
            case EditOutcome.Done done -> {
                kind.told.add((double) done.kept());
                done.selection().ifPresent(after -> kind.kept.add(kept(edit, before, after)));
            }
        }
    }

    private double kept(PlanEdit edit, Selection before, Selection after) {
        Set<Pin> rest = new HashSet<>();
        for (Pin slot : slots(before)) {
            if (isRest(edit, slot)) {
                rest.add(moved(edit, slot));
            }
        }
        Set<Pin> now = slots(after);
        long stayed = rest.stream().filter(now::contains).count();
        return rest.isEmpty() ? HUNDRED : (double) HUNDRED * stayed / rest.size();
    }

    private boolean isRest(PlanEdit edit, Pin slot) {
        return switch (edit) {
            case PlanEdit.Swapped swapped -> !slot.equals(new Pin(swapped.weekday(), swapped.from()));
            case PlanEdit.Disliked told -> !slot.exercise().equals(told.exercise());
            case PlanEdit.Traveling traveling ->
                isPossible(slot, traveling.equipment().orElse(Set.of()));
            default -> true;
        };
    }

    private boolean isPossible(Pin slot, Set<Equipment> luggage) {
        Set<Equipment> things = new TreeSet<>(luggage);
        things.add(Equipment.NONE);
        return repertoire.exercise(slot.exercise()).suitability().isPossibleWith(things);
    }

    private static Pin moved(PlanEdit edit, Pin slot) {
        return edit instanceof PlanEdit.Moved moved && slot.weekday() == moved.from()
                ? new Pin(moved.to(), slot.exercise())
                : slot;
    }

    private static Set<Pin> slots(Selection selection) {
        Set<Pin> slots = new HashSet<>();
        selection
                .sessions()
                .forEach(session ->
                        session.choices().forEach(choice -> slots.add(new Pin(session.weekday(), choice.exercise()))));
        return slots;
    }

    void print() {
        Meter.printHead("one change (bound: p99 10 ms)");
        kinds.forEach((name, kind) -> kind.meter.print(name));
        System.out.printf(
                "%n%-32s %8s %8s %8s %8s %10s %8s%n",
                "kept of the rest, percent", "mean", "p1", "least", "< 85", "as told", "refused");
        kinds.forEach(Changes::print);
    }

    private static void print(String name, Kind kind) {
        System.out.printf(
                Locale.ROOT,
                "%-32s %8.1f %8.1f %8.1f %7.1f%% %10.1f %8d%n",
                name,
                Meter.mean(kind.kept),
                Meter.part(kind.kept, 0.01),
                Meter.part(kind.kept, 0),
                HUNDRED * kind.kept.stream().filter(kept -> kept < 85).count() / Math.max(1.0, kind.kept.size()),
                Meter.mean(kind.told),
                kind.refused);
    }
}
