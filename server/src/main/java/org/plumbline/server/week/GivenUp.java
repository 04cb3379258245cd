package org.plumbline.server.week;

import java.util.Optional;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.history.PlanEdit;
import org.plumbline.person.Pin;
import org.plumbline.planner.Wish;
import org.plumbline.server.words.DayWords;

/// A wish that a change of the week can give up, as one field of a form: `without face-pull`, `keeping tuesday
/// face-pull`, `traveling`.
///
/// Minutes, days and tools are answers to the questions, so they are changed there.
final class GivenUp {

    static final String FIELD = "give-up";

    private static final String WITHOUT = "without";
    private static final String KEEPING = "keeping";
    private static final String TRAVELING = "traveling";

    private GivenUp() {}

    /// Returns the field's value, or empty for a wish that is given up in the settings.
    static Optional<String> write(Wish wish) {
        return switch (wish) {
            case Wish.Without some -> Optional.of(WITHOUT + " " + some.exercise());
            case Wish.Keeping(Pin pin) ->
                Optional.of(KEEPING + " " + DayWords.path(pin.weekday()) + " " + pin.exercise());
            case Wish.Traveling _ -> Optional.of(TRAVELING);
            case Wish.Minutes _, Wish.On _, Wish.Sessions _, Wish.WithoutTool _ -> Optional.empty();
        };
    }

    /// Returns the change that gives the wish up.
    static PlanEdit read(String text) {
        String[] words = text.split(" ");
        try {
            return switch (words[0] + words.length) {
                case WITHOUT + 2 -> new PlanEdit.Disliked(new ExerciseId(words[1]), false);
                case KEEPING + 3 -> new PlanEdit.Pinned(DayWords.parse(words[1]), new ExerciseId(words[2]), false);
                case TRAVELING + 1 -> new PlanEdit.Traveling(Optional.empty());
                default -> throw new IllegalArgumentException("That is no wish to give up: '%s'.".formatted(text));
            };
        } catch (IllegalArgumentException e) {
            throw EditFields.refused(FIELD, String.valueOf(e.getMessage()));
        }
    }
}
