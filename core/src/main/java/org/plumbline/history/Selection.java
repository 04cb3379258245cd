package org.plumbline.history;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.exercise.ExerciseId;

/// What was chosen for the sessions of a week, and how many sets of it in the end:
/// `TUESDAY band-row x3, face-pull x2; FRIDAY band-row x3, prone-y-raise x2`.
///
/// Warm-up, stretches, order and the sets of a certain week follow from it.
///
/// @param sessions Monday first, each on a day of its own
public record Selection(List<Session> sessions) {

    private static final String SESSIONS = "; ";
    private static final String CHOICES = ", ";

    /// The strengthening exercises of one session.
    public record Session(DayOfWeek weekday, List<Choice> choices) {

        public Session {
            choices = List.copyOf(choices);
            if (choices.stream().map(Choice::exercise).distinct().count() < choices.size()) {
                throw new IllegalArgumentException("A session has no exercise twice: " + choices);
            }
        }

        public boolean has(ExerciseId exercise) {
            return choices.stream().anyMatch(choice -> choice.exercise().equals(exercise));
        }

        @Override
        public String toString() {
            return weekday + " " + choices.stream().map(Choice::toString).collect(joining(CHOICES));
        }
    }

    /// One exercise and its sets at the full dose: `band-row x3`.
    public record Choice(ExerciseId exercise, int sets) {

        private static final String TIMES = " x";

        public Choice {
            if (sets < 1) {
                throw new IllegalArgumentException("An exercise that was chosen has a set at least, not " + sets);
            }
        }

        static Choice parse(String text) {
            int times = text.lastIndexOf(TIMES);
            if (times < 0) {
                throw new IllegalArgumentException("Not an exercise with its sets, such as 'band-row x3': " + text);
            }
            return new Choice(
                    new ExerciseId(text.substring(0, times)), Integer.parseInt(text.substring(times + TIMES.length())));
        }

        @Override
        public String toString() {
            return exercise + TIMES + sets;
        }
    }

    public static final Selection NONE = new Selection(List.of());

    public Selection {
        sessions = List.copyOf(sessions);
        List<DayOfWeek> days = sessions.stream().map(Session::weekday).toList();
        if (!days.equals(days.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("Sessions stand in the order of the week, one a day: " + days);
        }
    }

    /// Returns the selection a text describes; no text is no session.
    ///
    /// @throws IllegalArgumentException if it does not describe one
    public static Selection parse(String text) {
        return text.isBlank()
                ? NONE
                : new Selection(Arrays.stream(text.split(SESSIONS))
                        .map(Selection::session)
                        .toList());
    }

    private static Session session(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("Not a session, such as 'MONDAY band-row x3': " + text);
        }
        return new Session(
                DayOfWeek.valueOf(text.substring(0, space)),
                Arrays.stream(text.substring(space + 1).split(CHOICES))
                        .filter(choice -> !choice.isBlank())
                        .map(Choice::parse)
                        .toList());
    }

    public Optional<Session> on(DayOfWeek weekday) {
        return sessions.stream().filter(session -> session.weekday() == weekday).findFirst();
    }

    public List<DayOfWeek> weekdays() {
        return sessions.stream().map(Session::weekday).toList();
    }

    /// Returns the exercises of all sessions, one after the other; an exercise of two sessions stands twice.
    public Stream<ExerciseId> exercises() {
        return sessions.stream().flatMap(session -> session.choices().stream()).map(Choice::exercise);
    }

    @Override
    public String toString() {
        return sessions.stream().map(Session::toString).collect(joining(SESSIONS));
    }
}
