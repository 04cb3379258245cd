package org.plumbline.catalog;

import java.util.Optional;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Dose;
import org.plumbline.exercise.Mode;
import org.plumbline.exercise.Sides;

/// Reads how much of an exercise is done, and refuses a dose that does not fit its mode.
final class DoseReader {

    private static final Dose.Amounts STAND_IN =
            new Dose.Amounts(Range.of(1), Optional.of(Range.of(1)), Optional.of(Range.of(1)));

    private DoseReader() {}

    static Dose read(Entry entry) {
        Mode mode = entry.get("mode", Mode::parse, Mode.SEQUENCE);
        Optional<Mode> known = entry.find("mode", Mode::parse);
        known.ifPresent(given -> checkTempo(entry, given));
        Dose.Amounts full = entry.get("dose", text -> amounts(known, text), STAND_IN);
        return new Dose(
                mode,
                entry.get("sides", Sides::parse, Sides.BOTH),
                full,
                entry.find("start", text -> amounts(known, text)).orElse(full),
                entry.find("tempo", Notation::millis).orElse(0),
                entry.find("ceiling", text -> ceiling(known, text)).orElse(Dose.Ceiling.NONE));
    }

    /// A ceiling is not blamed for an unknown mode.
    private static Dose.Ceiling ceiling(Optional<Mode> mode, String text) {
        return mode.map(known -> Notation.ceiling(text, known.measure())).orElse(Dose.Ceiling.NONE);
    }

    private static void checkTempo(Entry entry, Mode mode) {
        boolean moves = mode == Mode.REPS || mode == Mode.REPS_AND_HOLD;
        if (moves != entry.has("tempo")) {
            entry.report("tempo", moves ? "'tempo' is missing" : "tempo: only repetitions have one");
        }
    }

    private static Dose.Amounts amounts(Optional<Mode> mode, String text) {
        Dose.Amounts amounts = Notation.amounts(text);
        mode.ifPresent(given -> checkFit(given, text, amounts));
        return amounts;
    }

    private static void checkFit(Mode mode, String text, Dose.Amounts amounts) {
        boolean reps = text.contains("reps");
        boolean fits = switch (mode) {
            case REPS -> reps;
            case REPS_AND_HOLD -> reps && amounts.holdSeconds().isPresent();
            case HOLD -> !reps && amounts.holdSeconds().isPresent();
            case TIMED -> amounts.reps().isEmpty() && amounts.holdSeconds().isPresent();
            case SEQUENCE -> amounts.reps().isEmpty() && amounts.holdSeconds().isEmpty();
        };
        if (!fits) {
            throw new IllegalArgumentException("'%s' does not fit mode %s".formatted(text, mode));
        }
    }
}
