package org.plumbline.server.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.History;
import org.plumbline.history.ItemLog;
import org.plumbline.history.SkipReason;
import org.plumbline.planner.Instead;
import org.plumbline.planner.Program;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.LoadWords;

/// What can be said of an exercise that cannot be done today: why it is left out, or what is done instead.
///
/// @param ways what can be done instead, by what is in the way
public record SkipView(SessionView set, List<Way> ways) {

    /// Of each kind the best one or two; more would be a list to read in the middle of a session.
    private static final int MOST = 2;

    /// Something that can be done instead: `Equipment not here: scapular squeeze, 2 × 12`.
    public record Way(SkipReason reason, Prescription instead, String words) {

        /// Returns it as the form sends it: `too-hard 1 x 12 reps: band-row, yellow band`.
        public String value() {
            return reason + " " + instead;
        }
    }

    public SkipView {
        ways = List.copyOf(ways);
    }

    static SkipView of(SessionView view, History history, Moment moment) {
        List<Instead> all = Program.of(view.repertoire(), history, moment.now())
                .map(program ->
                        program.instead(view.session().script()).get(view.at().item()))
                .orElse(List.of());
        List<Way> ways = new ArrayList<>();
        for (SkipReason reason : List.of(SkipReason.HURTS, SkipReason.TOO_HARD, SkipReason.NO_EQUIPMENT)) {
            if (reason != SkipReason.HURTS || isHurting(view)) {
                all.stream()
                        .filter(one -> one.reasons().contains(reason))
                        .limit(MOST)
                        .forEach(one -> ways.add(way(reason, one, view)));
            }
        }
        return new SkipView(view, ways);
    }

    /// Pain is told first, since red pain ends the exercise for today (P1).
    private static boolean isHurting(SessionView view) {
        ItemLog told = view.session().item(view.at().item());
        return told.hurt().worst().isAtLeast(1) && !told.isStopped();
    }

    private static Way way(SkipReason reason, Instead one, SessionView view) {
        Prescription instead = one.item().prescription();
        boolean isSame = instead.variant().equals(view.asked().variant());
        String name = isSame
                ? "the same, easier"
                : DoseWords.uncapitalized(LoadWords.name(instead.variant(), view.repertoire()));
        return new Way(reason, instead, "%s: %s, %s".formatted(why(reason), name, LoadWords.dose(instead)));
    }

    private static String why(SkipReason reason) {
        return switch (reason) {
            case HURTS -> "It hurts a little";
            case TOO_HARD -> "Too hard";
            case NO_EQUIPMENT -> "Equipment not here";
            case NO_TIME -> "No time";
            case NOT_IN_CATALOG -> "Not there";
        };
    }

    /// Returns the way that a form means; what is offered no more is none.
    Optional<Way> find(String value) {
        return ways.stream().filter(way -> way.value().equals(value)).findFirst();
    }
}
