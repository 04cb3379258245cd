package org.plumbline.server.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.HalfStep;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Sides;

/// Doses, loads and times in words: `2 × 15`, `Red band, 45 s rest`, `Twenty minutes`.
public final class DoseWords {

    private static final String[] SMALL = {
        "No",
        "One",
        "Two",
        "Three",
        "Four",
        "Five",
        "Six",
        "Seven",
        "Eight",
        "Nine",
        "Ten",
        "Eleven",
        "Twelve",
        "Thirteen",
        "Fourteen",
        "Fifteen",
        "Sixteen",
        "Seventeen",
        "Eighteen",
        "Nineteen"
    };
    private static final String[] TENS = {"", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty"};

    private DoseWords() {}

    /// Returns `2 × 15`, `3 × 20 s` or `2 × 8 each side`.
    public static String dose(Prescription prescription, Exercise exercise) {
        return prescription.sets() + " × "
                + amount(prescription.target().amount(), prescription.target().measure()) + sides(exercise);
    }

    /// Returns `15` for repetitions, `20 s` for seconds.
    public static String amount(int amount, Measure measure) {
        return measure == Measure.REPS ? Integer.toString(amount) : amount + " s";
    }

    /// Returns what a number counts: `reps` or `seconds`, for one of them `rep` or `second`.
    public static String counted(int amount, Measure measure) {
        String one = measure == Measure.REPS ? "rep" : "second";
        return amount == 1 ? one : one + "s";
    }

    /// Returns the rhythm of one repetition in seconds, there, pause and back: `2, 1, 2` (rule TEMPO).
    public static List<Integer> tempo(Prescription prescription, Exercise exercise) {
        int whole = exercise.dose().tempoMillis() / 1000;
        int pause = prescription.holdSeconds().orElse(1);
        int move = Math.max(1, (whole - pause) / 2);
        return List.of(move, pause, move);
    }

    private static String sides(Exercise exercise) {
        return exercise.dose().sides() == Sides.BOTH ? "" : " each side";
    }

    /// Returns the load as a name: `Red band`, `7.5 kg`, or nothing for the body alone.
    public static String load(Load load) {
        return switch (load) {
            case Load.Bodyweight _ -> "";
            case Load.Weight weight -> weight.toString();
            case Load.Elastic elastic -> capitalized(elastic.toString());
        };
    }

    /// Returns the band's color word for its picture, or nothing.
    public static Optional<String> band(Load load) {
        return load instanceof Load.Elastic elastic ? Optional.of(elastic.band().toString()) : Optional.empty();
    }

    /// Returns the second line of an item: `45 s rest, low anchor`. The load stands before it.
    public static String details(Prescription prescription, int restSeconds, Optional<String> change) {
        StringJoiner words = new StringJoiner(", ");
        prescription.holdSeconds().ifPresent(seconds -> words.add("hold each one " + seconds + " s"));
        prescription.halfSteps().forEach(step -> {
            if (step != HalfStep.LONGER_HOLD) {
                words.add(halfStep(step));
            }
        });
        if (restSeconds > 0 && prescription.sets() > 1) {
            words.add(restSeconds + " s rest");
        }
        change.ifPresent(words::add);
        return words.toString();
    }

    /// Returns what a half-step asks for: `grip a little narrower`.
    public static String halfStep(HalfStep step) {
        return switch (step) {
            case NARROWER_GRIP -> "grip a little narrower";
            case LONGER_HOLD -> "hold one second longer";
            case SLOW_LOWERING -> "lower over three seconds";
            case ONE_ARM -> "one arm at a time";
        };
    }

    /// Returns whole minutes in words up to 89: `Twenty-one minutes`. Half a minute and more counts up.
    public static String minutes(int seconds) {
        int minutes = Math.max(1, Math.round(seconds / 60f));
        String words = minutes < SMALL.length ? SMALL[minutes] : tens(minutes);
        return minutes == 1 ? "One minute" : words + " minutes";
    }

    private static String tens(int minutes) {
        if (minutes >= TENS.length * 10) {
            return Integer.toString(minutes);
        }
        String rest = minutes % 10 == 0 ? "" : "-" + SMALL[minutes % 10].toLowerCase(Locale.ROOT);
        return TENS[minutes / 10] + rest;
    }

    /// Returns a small number with what it counts: `Two sessions`, `One session`.
    public static String count(int number, String one) {
        String words = number < SMALL.length ? SMALL[number] : Integer.toString(number);
        String counted = number == 1 || one.isEmpty() ? one : one + "s";
        return (words + " " + counted).strip();
    }

    /// Returns the words with a capital first letter.
    public static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// Returns the words with a small first letter, for the middle of a sentence: `prone Y raise`. A letter that stands
    /// for itself stays large: `Y-to-W`.
    public static String uncapitalized(String words) {
        boolean isWord = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return isWord ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }
}
