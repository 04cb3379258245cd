package org.plumbline.planner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.RoutineId;
import org.plumbline.person.Arrangement;
import org.plumbline.person.Lead;
import org.plumbline.person.Pin;
import org.plumbline.planner.Plan.Remark;

/// Says what is odd about what somebody arranged: names that nothing is called, and wishes that contradict each other.
///
/// Pages do not let either happen; a log of an earlier catalog, or a profile written by hand, may.
final class Arranged {

    private Arranged() {}

    static List<Remark> remarks(Arrangement arranged, Repertoire repertoire) {
        Stream<Remark> unknown = Stream.concat(
                        named(arranged)
                                .filter(exercise -> repertoire.find(exercise).isEmpty())
                                .map(ExerciseId::value),
                        unknownRoutine(arranged.lead(), repertoire))
                .distinct()
                .sorted()
                .map(Remark.Unknown::new);
        Stream<Remark> contradictory =
                isContradictory(arranged) ? Stream.of(new Remark.Noted(Note.CONTRADICTORY_WISHES)) : Stream.empty();
        return Stream.concat(unknown, contradictory).toList();
    }

    private static Stream<ExerciseId> named(Arrangement arranged) {
        return Stream.of(
                        arranged.taste().favorites().stream(),
                        arranged.taste().dislikes().stream(),
                        arranged.pins().stream().map(Pin::exercise))
                .flatMap(ids -> ids);
    }

    private static Stream<String> unknownRoutine(Lead lead, Repertoire repertoire) {
        return lead instanceof Lead.ByRoutine(RoutineId routine)
                        && repertoire.routines().stream()
                                .noneMatch(known -> known.id().equals(routine))
                ? Stream.of(routine.value())
                : Stream.empty();
    }

    /// A dislike is the stronger word: what is not wanted stays out, also where it is liked or meant to stay.
    private static boolean isContradictory(Arrangement arranged) {
        Set<ExerciseId> wanted = new HashSet<>(arranged.taste().favorites());
        arranged.pins().forEach(pin -> wanted.add(pin.exercise()));
        return arranged.taste().dislikes().stream().anyMatch(wanted::contains);
    }
}
