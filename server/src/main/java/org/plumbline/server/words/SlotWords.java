package org.plumbline.server.words;

import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Role;
import org.plumbline.planner.Alternative;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.PlanReason;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Shift;

/// Why one exercise has its place in a session, piece by piece: the rule behind it, what would be without it, what
/// could stand there.
public final class SlotWords {

    private static final int LEAST_EXERCISES = 3;

    private SlotWords() {}

    /// Returns the rule that calls for such an exercise, if one does; for strength see [#needed].
    public static Optional<Cited> rule(PlanReason reason) {
        return switch (reason) {
            case WARMS_UP_NECK_AND_SHOULDERS, WARMS_UP_THORACIC_SPINE, WARMS_UP ->
                cited(
                        "A warm-up has at least one movement for neck and shoulders and one for the upper back, and others as long as there is time.",
                        "C1");
            case OPENS_THE_CHEST ->
                cited("Every session that trains the back ends with at least 60 seconds of chest stretch.", "ST1");
            case STRETCHES_UPPER_BACK, STRETCHES_NECK ->
                cited("A few stretches close a session: the chest first, then upper back and neck.", "C3");
            case SUPPORTS_LOWER_BACK, SUPPORTS_GRIP, PRACTICES_HEAD_POSITION ->
                cited(
                        "It is an extra. A session has one for lower back or core and one for grip at most, if there is time.",
                        "C7");
            case BELONGS_TO_ROUTINE ->
                cited("The routine says what it holds. What does not suit you was replaced or left out.", "2.7");
            case IS_THE_ROW,
                    IS_THE_POSTURE_MOVE,
                    TRAINS_BETWEEN_SHOULDER_BLADES,
                    TRAINS_LOWER_TRAPEZIUS,
                    TRAINS_BACK_OF_SHOULDERS,
                    TRAINS_ROTATOR_CUFF,
                    WAS_ASKED_FOR -> Optional.empty();
        };
    }

    private static Optional<Cited> cited(String text, String rule) {
        return Optional.of(Cited.of(text, rule));
    }

    /// Returns what a session would lack without an exercise that it needs (C2).
    public static Cited needed(Exercise exercise, PlannedSession session, Repertoire repertoire) {
        if (isOnly(Role.ROW, exercise, session, repertoire)) {
            return Cited.of("It is the only row of this session, and every session has one.", "C2");
        }
        if (isOnly(Role.POSTURE, exercise, session, repertoire)) {
            return Cited.of("It is the only posture move of this session, and every session has one.", "C2");
        }
        return session.strength().size() <= LEAST_EXERCISES
                ? Cited.of("A session has three strength exercises or more, and it is one of them.", "C2")
                : Cited.of("Without it the session would lack something that every session has.", "C2");
    }

    private static boolean isOnly(Role role, Exercise exercise, PlannedSession session, Repertoire repertoire) {
        return exercise.has(role)
                && session.strength().stream()
                        .map(PlannedItem::exercise)
                        .filter(other -> !other.equals(exercise.id()))
                        .noneMatch(other -> repertoire.exercise(other).has(role));
    }

    /// Returns what leaving it out would cost, with nothing in its place.
    ///
    /// @param cost the muscles that would fall short
    public static String without(List<Shift> cost) {
        return cost.stream().anyMatch(Shift::isLoss)
                ? ShiftWords.sentence(cost.stream().filter(Shift::isLoss).toList(), Optional.empty())
                : "No muscle would fall below its aim.";
    }

    /// Returns what the week is like with an alternative in its place.
    ///
    /// @param main what the exercise that leaves is there for
    public static String with(Alternative alternative, Optional<MuscleVolume> main) {
        return ShiftWords.sentence(alternative.shifts(), main);
    }

    /// Returns what else speaks for an alternative: `The same movement, one of your favorites.`
    public static String traits(Alternative alternative) {
        List<String> traits = WhyWords.traits(alternative);
        return traits.isEmpty() ? "" : DoseWords.capitalized(String.join(", ", traits)) + ".";
    }

    /// Returns that the numbers are those of later weeks, while there are fewer sets (S1).
    public static Cited growing(int now, int later) {
        String sets = now == 1 ? "1 set" : now + " sets";
        return Cited.of(
                "It has %s this week and grows to %d over the weeks. The numbers here are those of a week with all sets."
                        .formatted(sets, later),
                "S1");
    }

    /// Returns how much an exercise adds to what a muscle gets: `3 of 9 sets, aim 6–12`.
    public static String share(MuscleVolume added, int weekHalfSets) {
        return "%s of %s, aim %s"
                .formatted(
                        MuscleWords.number(added.halfSets()),
                        MuscleWords.sets(weekHalfSets),
                        MuscleWords.aim(added.target()));
    }
}
