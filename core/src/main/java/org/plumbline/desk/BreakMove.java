package org.plumbline.desk;

import org.plumbline.dose.Work;
import org.plumbline.exercise.ExerciseId;

/// One thing to do in a break, as text: `exercise chin-tuck: 8 reps`, `walk: 60 s`, `own Nerve glide: 8 reps`.
public sealed interface BreakMove {

    Work work();

    /// Whether it is the same thing to do, however much of it.
    default boolean isSameAs(BreakMove other) {
        return what().equals(other.what());
    }

    private String what() {
        String text = toString();
        return text.substring(0, text.lastIndexOf(": "));
    }

    /// An exercise of the catalog. Its sets count a quarter (F6).
    record OfCatalog(ExerciseId exercise, Work work) implements BreakMove {

        @Override
        public String toString() {
            return "exercise %s: %s".formatted(exercise, work);
        }
    }

    /// Stand up and walk about (DESK4).
    record Walk(Work work) implements BreakMove {

        @Override
        public String toString() {
            return "walk: " + work;
        }
    }

    /// A move of the person's own. It counts as a break, and for no muscle.
    record Own(String name, Work work) implements BreakMove {

        @Override
        public String toString() {
            return "own %s: %s".formatted(name, work);
        }
    }

    static BreakMove parse(String text) {
        int colon = text.lastIndexOf(": ");
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "Not a move, such as 'exercise chin-tuck: 8 reps': '%s'".formatted(text));
        }
        Work work = Work.parse(text.substring(colon + 2));
        String what = text.substring(0, colon);
        if (what.equals("walk")) {
            return new Walk(work);
        }
        if (what.startsWith("exercise ")) {
            return new OfCatalog(new ExerciseId(what.substring("exercise ".length())), work);
        }
        if (what.startsWith("own ")) {
            return new Own(what.substring("own ".length()), work);
        }
        throw new IllegalArgumentException("A move is 'exercise', 'walk' or 'own', not '%s'".formatted(text));
    }
}
