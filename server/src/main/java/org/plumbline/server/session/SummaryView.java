package org.plumbline.server.session;

import java.util.List;
import java.util.Optional;
import org.plumbline.server.words.Cited;

/// A session that is over, in words: what was done, and for every exercise what comes next and why.
///
/// @param praise what went well, as a fact; empty where there is none
/// @param lines its exercises in their order
/// @param around the warm-up and the stretches in a sentence each
/// @param changes what changed about the program besides
public record SummaryView(
        Head head, String praise, List<Line> lines, List<String> around, List<Cited> changes, Tail tail) {

    /// Whether it was done just now, so that one button closes it.
    public boolean isFresh() {
        return head.is(Kind.PRACTICE) || tail.is(Morning.TO_COME);
    }

    /// What stands above all: `Done, in 21 minutes`, `Monday, March 2`, 7 sets, 94 clean repetitions.
    ///
    /// @param path its own address
    /// @param facts more than its numbers: `ended early for time`; may be empty
    public record Head(String path, String title, String day, Counted counted, String facts, Kind kind) {

        public boolean is(Kind asked) {
            return kind == asked;
        }
    }

    /// How much was done.
    ///
    /// @param sets working sets
    /// @param reps clean repetitions
    public record Counted(int sets, int reps) {}

    /// What sort of session it was.
    public enum Kind {
        /// A session of the week, ended.
        SESSION,
        /// Easy work beside the sessions.
        PRACTICE,
        /// One that was left before its end, or stopped.
        LEFT
    }

    /// An exercise: what was done of it, and what comes next.
    ///
    /// @param sets each with a way to correct it
    /// @param facts how it felt, what hurt, why it was left out: `With the red band. Felt hard.`; may be empty
    public record Line(String name, Optional<Chip> chip, List<Done> sets, String facts, Optional<Upcoming> next) {

        /// Returns the kind of its knot.
        public String state() {
            return chip.map(Chip::kind).orElse(sets.isEmpty() ? "next" : "done");
        }
    }

    /// A set that was done: `20`, or `left 10, right 12`.
    ///
    /// @param said the same for who hears it: `Set 2: 20 reps`
    /// @param path where it is corrected; empty where it cannot be
    public record Done(String text, String said, String path) {}

    /// What comes next for an exercise.
    ///
    /// @param dose `2 × 10 with the green band`, or nothing when it is left out
    /// @param why the reason and its rule
    public record Upcoming(String dose, Cited why, Optional<Offer> offer) {}

    /// A decision in two words, and its direction: `Next band`, up.
    ///
    /// @param kind up, same or held: the shape of its knot
    public record Chip(String kind, String step) {}

    /// A harder exercise that waits to be taken or declined.
    ///
    /// @param path where the answer goes
    /// @param name `Face pull`
    /// @param dose `2 × 10`
    public record Offer(String path, String name, String dose) {}

    /// What follows a session: its notes, and the question of the next morning.
    ///
    /// @param corrected which sets were corrected since, and what the coach said to it
    /// @param notes what somebody noted, `Band row: …` where it is about one exercise
    /// @param answer what was said that morning; may be empty
    public record Tail(List<Cited> corrected, List<String> notes, Morning morning, String answer) {

        public boolean is(Morning asked) {
            return morning == asked;
        }
    }

    /// Where the question about the morning after stands.
    public enum Morning {
        /// It comes tomorrow.
        TO_COME,
        /// It can be answered now.
        ASKED,
        /// It was answered.
        TOLD,
        /// It is not asked, or not any more.
        NONE
    }
}
