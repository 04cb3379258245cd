package org.plumbline.server.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.PlanEdit;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Program;
import org.plumbline.planner.Workbench;

/// Changes of every kind that generated people make to their weeks, worked out once for all laws.
final class Changes {

    static final Repertoire REPERTOIRE = Catalog.read();

    private static final int OF_THOUSAND = 20;
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
        AnyEdit any = new AnyEdit(9_001, REPERTOIRE);
        List<Editing> all = new ArrayList<>();
        for (Person person : people.first(OF_THOUSAND, REPERTOIRE)) {
            Diary diary = Diary.of(REPERTOIRE, person.profile()).changed(person.edits());
            diary.bench()
                    .filter(bench -> bench.plan().routine().isEmpty())
                    .filter(bench -> !bench.plan().sessions().isEmpty())
                    .ifPresent(bench -> all.add(new Editing(person, diary, bench, changes(diary, any.all(bench)))));
        }
        return all;
    }

    static List<Made> changes(Diary diary, List<PlanEdit> edits) {
        return edits.stream()
                .flatMap(edit -> diary.changed(edit).stream().flatMap(after -> made(edit, after).stream()))
                .toList();
    }

    private static Optional<Made> made(PlanEdit edit, Diary after) {
        return after.program().map(program -> new Made(edit, after, program));
    }
}
