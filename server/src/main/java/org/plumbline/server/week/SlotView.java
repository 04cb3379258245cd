package org.plumbline.server.week;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Routine;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.DayWords;

/// One exercise in its place of a session: why it is there, what it gives, what could stand there instead.
///
/// @param reason why it is there, in a sentence
/// @param answers what else there is to say about it
/// @param gains what it gives the week, the most first; none for warm-up and stretches
/// @param swaps what could stand there instead, the best first
public record SlotView(
        Place place, String reason, List<Answer> answers, List<Gain> gains, List<Swap> swaps, Choices choices) {

    /// The exercise on its day: `band-row` on `tuesday`, `2 × 12–15`.
    public record Place(DayOfWeek day, Exercise exercise, String dose, String details) {

        public String dayName() {
            return DayWords.name(day);
        }

        public String dayPath() {
            return DayWords.path(day);
        }
    }

    /// A question and its answer: `Without it`.
    public record Answer(String question, Cited cited) {}

    /// What the exercise gives a muscle, as words and as a bar.
    public record Gain(String muscle, String words, VolumeBar bar) {}

    /// An exercise to put in its place, and what would be then.
    public record Swap(Exercise exercise, String then, String traits) {}

    /// What somebody chose about it, and what they can choose.
    ///
    /// @param routine the routine that decides instead of the planner, if one does
    public record Choices(boolean isPinned, boolean isFavorite, boolean isStrength, Optional<Routine> routine) {

        /// Whether it can be made to stay: only where the planner chooses.
        public boolean canBePinned() {
            return isStrength && routine.isEmpty();
        }
    }
}
