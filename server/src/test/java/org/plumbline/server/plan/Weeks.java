package org.plumbline.server.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Selection;
import org.plumbline.person.Profile;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Planner;
import org.plumbline.planner.SoFar;
import org.plumbline.planner.Workbench;
import org.plumbline.search.Problem;

/// The weeks of the generated people, planned once for all laws.
final class Weeks {

    static final Repertoire REPERTOIRE = Catalog.read();
    static final Planner PLANNER = new Planner(REPERTOIRE);

    private static final Map<People, List<Planned>> ALL = new EnumMap<>(People.class);

    private Weeks() {}

    /// Somebody with the week they got.
    record Planned(Person person, Workbench bench) {

        Plan.Week plan() {
            return bench.plan();
        }

        /// Returns what was chosen, or nothing in each session where a routine decides.
        Selection selection() {
            return bench.selection().orElse(Selection.NONE);
        }

        private boolean isChosen() {
            return selection().exercises().findAny().isPresent();
        }

        /// Returns their week as numbers, if their answers were these.
        Optional<Problem> problem(Profile answers) {
            return PLANNER.problem(answers, person.week(), person.soFar());
        }

        /// Returns their week as numbers.
        Problem problem() {
            return problem(person.profile()).orElseThrow();
        }

        /// Returns what is known of the weeks before, and that this week was chosen for good.
        SoFar goingOn() {
            return person.soFar().with(bench.selection());
        }

        /// Returns the week that goes on from this one, if their answers are these from now on.
        Optional<Workbench> after(Profile answers) {
            return PLANNER.workbench(answers, person.week(), goingOn());
        }
    }

    /// Returns everybody who may train, with their week.
    static synchronized List<Planned> of(People people) {
        return ALL.computeIfAbsent(people, Weeks::planned);
    }

    private static List<Planned> planned(People people) {
        return people.all(REPERTOIRE).parallelStream()
                .flatMap(person -> PLANNER.workbench(person.profile(), person.week(), person.soFar()).stream()
                        .map(bench -> new Planned(person, bench)))
                .toList();
    }

    /// Returns those for whom the planner chooses, with a session at least.
    static List<Planned> chosen(People people) {
        return of(people).stream().filter(Planned::isChosen).toList();
    }
}
