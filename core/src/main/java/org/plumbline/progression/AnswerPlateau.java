package org.plumbline.progression;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Change;
import org.plumbline.history.Course;
import org.plumbline.history.Decided;
import org.plumbline.history.Standing;
import org.plumbline.rule.Numbers;

/// D1 and D2: three sessions without gain are answered by a lighter week, then by a sibling exercise for four weeks,
/// then by more of it.
///
/// Sources: rulebook D1 (judgement), D2 [56]. Only one exercise is answered at the end of a session.
record AnswerPlateau() implements CourseRule {

    @Override
    public List<Change> changes(Closing closing) {
        boolean isAttended = closing.history().attendance().doneIn(Numbers.KEPT_DAYS, closing.now()) + 1
                >= 2 * Numbers.ATTENDED_A_WEEK;
        if (!isAttended
                || closing.history().course().deloads().now(closing.now()).isPresent()) {
            return List.of();
        }
        return closing.decided().stream()
                .flatMap(decided -> decided.standing().stream())
                .filter(AnswerPlateau::isFlat)
                .flatMap(standing -> answer(standing, closing).stream())
                .limit(1)
                .toList();
    }

    private static boolean isFlat(Standing standing) {
        return standing.streaks().flat() >= Numbers.FLAT_SESSIONS;
    }

    private static Optional<Change> answer(Standing standing, Closing closing) {
        ExerciseId exercise = standing.prescription().exercise();
        return due(exercise, closing).flatMap(number -> switch (number) {
            case 1 ->
                Optional.of(DeloadEarly.lighterWeek(
                        new Change.Cause.StoodStill(exercise, standing.streaks().flat()), closing));
            case 2 -> sibling(standing, closing);
            default -> more(standing, closing);
        });
    }

    /// A lighter week, whatever it was for, is the first answer for every exercise, so that many exercises that stand
    /// still do not make most weeks lighter ones.
    private static Optional<Integer> due(ExerciseId exercise, Closing closing) {
        Course course = closing.history().course();
        Optional<Integer> due = course.plateaus().due(exercise, closing.now());
        Optional<Integer> daysSince = course.deloads()
                .daysSince(closing.now())
                .filter(days -> days < Numbers.LEAST_DAYS_BETWEEN_DELOADS)
                .filter(_ -> due.filter(number -> number == 1).isPresent());
        return daysSince.isEmpty()
                ? due
                : daysSince
                        .filter(days -> days >= Numbers.DELOAD_DAYS + Numbers.SECOND_ANSWER_DAYS)
                        .map(_ -> 2);
    }

    private static Optional<Change> sibling(Standing standing, Closing closing) {
        Variant variant = standing.prescription().variant();
        Stream<Variant> beside = closing.terms().beside(variant).filter(other -> isFree(other, closing));
        return closing.terms()
                .firstEligible(beside)
                .<Change>map(found -> new Change.SiblingTried(
                        variant.exercise(),
                        found.exercise(),
                        closing.now().plus(Duration.ofDays(Numbers.SIBLING_DAYS))))
                .or(() -> more(standing, closing));
    }

    /// One more set, where it is earned and there is room (S2).
    private static Optional<Change> more(Standing standing, Closing closing) {
        int sets = standing.prescription().sets() + 1;
        boolean isEarned = sets <= Numbers.MOST_SETS
                && new RoomForSets(closing.history(), closing.sessionsAWeek()).isThere(closing.now());
        return isEarned
                ? Optional.of(new Change.PlateauAnswered(standing.prescription().exercise(), sets))
                : Optional.empty();
    }

    /// What is in the session already cannot stand in for something else of it.
    private static boolean isFree(Variant other, Closing closing) {
        return closing.decided().stream().map(Decided::exercise).noneMatch(other.exercise()::equals);
    }
}
