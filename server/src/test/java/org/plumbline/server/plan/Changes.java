package org.plumbline.server.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.PlanEdit;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Program;
import org.plumbline.planner.Workbench;

/// Changes of every kind that generated people make to their weeks, worked out once for all laws.
final class Changes {

    static final Repertoire REPERTOIRE = Catalog.read();

    /// Changes nothing, and brings a selection into a diary.
    private static final PlanEdit NOTHING = new PlanEdit.Favored(new ExerciseId("nothing"), false);

    private static final int OF_THOUSAND = 300;
    private static final Map<People, List<Editing>> ALL = Collections.synchronizedMap(new EnumMap<>(People.class));

    /// Somebody with a week, and one change of every kind they could make.
    ///
    /// @param before the week they have
    record Editing(Person person, Diary diary, Workbench before, List<Made> changes) {}

    /// A change that was made.
    ///
    /// @param after their log with it
    record Made(PlanEdit edit, Diary after, Program program) {

        Plan.Week week() {
            return program.plan();
        }
    }

    private Changes() {}

    static List<Editing> by(People people) {
        return ALL.computeIfAbsent(people, Changes::made);
    }

    private static List<Editing> made(People people) {
        List<Person> some = people.first(OF_THOUSAND, REPERTOIRE);
        return IntStream.range(0, some.size())
                .parallel()
                .mapToObj(i -> editing(some.get(i), new AnyEdit(9_001 + i, REPERTOIRE)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Returns somebody with a week that was chosen for good, so that no law has to wait for it to be chosen again.
    private static Optional<Editing> editing(Person person, AnyEdit any) {
        Diary answered = Diary.of(REPERTOIRE, person.profile()).arranging(person.edits());
        return answered.bench()
                .filter(bench -> bench.plan().routine().isEmpty())
                .filter(bench -> !bench.plan().sessions().isEmpty())
                .flatMap(bench -> {
                    Diary diary = answered.with(NOTHING, bench.selection());
                    return diary.bench()
                            .map(before -> new Editing(person, diary, before, changes(diary, before, any.all(before))));
                });
    }

    /// Returns those changes that are possible, each made alone.
    static List<Made> changes(Diary diary, Workbench before, List<PlanEdit> edits) {
        return edits.stream()
                .flatMap(edit -> diary.changed(before, edit).stream().flatMap(after -> made(edit, after).stream()))
                .toList();
    }

    static List<Made> changes(Diary diary, List<PlanEdit> edits) {
        return diary.bench().map(before -> changes(diary, before, edits)).orElse(List.of());
    }

    private static Optional<Made> made(PlanEdit edit, Diary after) {
        return after.program().map(program -> new Made(edit, after, program));
    }
}
