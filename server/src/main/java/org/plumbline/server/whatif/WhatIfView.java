package org.plumbline.server.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Effort;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.Performance;
import org.plumbline.progression.Outcome;
import org.plumbline.progression.WhatIf;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.CoachWords;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.LayOffWords;
import org.plumbline.server.words.WhatIfWords;

/// A what-if as its page shows it: the start, every step with its answer, and the form for the next.
///
/// @param start what is asked before the first step: `2 × 15, Red band`
/// @param next what is asked after the last; empty once the exercise is left out
/// @param typed what was typed into the form, and why it cannot be used
public record WhatIfView(Origin origin, String start, List<Row> rows, Optional<Chart> chart, String next, Typed typed) {

    /// More steps than this are too long for an address.
    static final int MOST_STEPS = 60;

    /// One step.
    ///
    /// @param text what was imagined: `20 20, ok`
    /// @param kind of the chip: up, same or held
    /// @param chip the decision in two words
    /// @param why the reason and its rule
    /// @param more what changes besides
    public record Row(String text, String kind, String chip, String next, Cited why, List<Cited> more) {

        public Row {
            more = List.copyOf(more);
        }
    }

    public WhatIfView {
        rows = List.copyOf(rows);
    }

    static WhatIfView of(Origin origin, List<Imagined> steps, Typed typed, Repertoire repertoire) {
        Writer writer = new Writer(repertoire);
        List<Row> rows = new ArrayList<>();
        List<Prescription> asked = new ArrayList<>();
        WhatIf now = origin.whatIf();
        now.asked().ifPresent(asked::add);
        for (Imagined step : steps) {
            WhatIf.Played played = now.play(step.happening());
            now = played.now();
            now.asked().ifPresent(asked::add);
            rows.add(writer.row(step, played));
        }
        Optional<Chart> chart = rows.size() > 1 ? Optional.of(Chart.of(asked)) : Optional.empty();
        return new WhatIfView(origin, writer.asked(origin.whatIf()), rows, chart, writer.asked(now), typed);
    }

    public boolean isFull() {
        return rows.size() >= MOST_STEPS;
    }

    /// Writes the answers in words.
    private record Writer(Repertoire repertoire, CoachWords words, WhatIfWords besides) {

        Writer(Repertoire repertoire) {
            this(repertoire, new CoachWords(repertoire), new WhatIfWords(repertoire));
        }

        Row row(Imagined step, WhatIf.Played played) {
            String next = asked(played.now());
            return switch (played.outcome()) {
                case Outcome.Decided decided -> decided(step, decided, next);
                case Outcome.Returned returned -> {
                    String rule = returned.layOff().name();
                    boolean isSofter = !returned.before().equals(returned.next());
                    yield row(
                            step,
                            isSofter ? "A soft return" : "As planned",
                            next,
                            Cited.of(LayOffWords.returned(rule, returned.days()), rule));
                }
                case Outcome.Ill _ -> row(step, "Waits", next, Cited.of(LayOffWords.ill(), "B6"));
                case Outcome.Stopped stopped ->
                    row(step, "Stopped", next, Cited.of(WhatIfWords.stopped(stopped.sign()), "P0"));
                case Outcome.Locked _ -> row(step, "Waits", next, Cited.of(WhatIfWords.locked(), "STOP4"));
                case Outcome.Unlocked _ -> row(step, "Open", next, Cited.of(WhatIfWords.unlocked(), "SCR2"));
                case Outcome.LeftOut _ -> row(step, "Left out", next, Cited.plain(WhatIfWords.leftOut()));
            };
        }

        private static Row row(Imagined step, String chip, String next, Cited why) {
            return new Row(step.toString(), "plain", chip, next, why, List.of());
        }

        private Row decided(Imagined step, Outcome.Decided decided, String next) {
            Decision decision = decided.decision();
            Decided told = new Decided(
                    decided.before().prescription().exercise(),
                    Performance.of(decided.amounts(), Effort.OK),
                    decision,
                    Optional.empty());
            List<Cited> more = new ArrayList<>();
            decided.changes().forEach(change -> more.add(Cited.of(besides.why(change), change.rule())));
            if (decision instanceof Decision.Train train) {
                train.offer()
                        .ifPresent(offer -> more.add(
                                Cited.of("%s is offered instead, if you want it.".formatted(name(offer)), "V1")));
            }
            return new Row(
                    step.toString(),
                    words.kind(decision),
                    words.step(told),
                    next,
                    words.cited(decision, decided.amounts()),
                    more);
        }

        /// Returns what is asked: `Band pull-apart, 2 × 10, Green band`.
        String asked(WhatIf whatIf) {
            return whatIf.asked().map(this::asked).orElse("");
        }

        private String asked(Prescription asked) {
            Exercise exercise = repertoire.exercise(asked.exercise());
            String load = DoseWords.load(asked.load());
            String form = asked.variant()
                    .form()
                    .map(words -> " (" + words.replace('-', ' ') + ")")
                    .orElse("");
            return exercise.name() + form + ", " + DoseWords.dose(asked, exercise)
                    + (load.isEmpty() ? "" : ", " + load);
        }

        private String name(Prescription offer) {
            return repertoire.exercise(offer.exercise()).name();
        }
    }
}
