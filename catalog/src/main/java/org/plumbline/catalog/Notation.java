package org.plumbline.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Range;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Dose;

/// How amounts are written in catalog files: `1-3 x 15-20 reps, hold 1 s`, `3.5 s`, `24 h`, `3-12 kg`, `0.7`.
final class Notation {

    private static final String RANGE = "(\\d{1,3}(?:-\\d{1,3})?)";
    private static final Pattern REPS = Pattern.compile(RANGE + " x " + RANGE + " reps(?:, hold " + RANGE + " s)?");
    private static final Pattern HOLD = Pattern.compile(RANGE + " x (?:" + RANGE + " x )?" + RANGE + " s");
    private static final Pattern ROUNDS = Pattern.compile(RANGE + " rounds?");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,2}(?:\\.\\d)?) s");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2}) h");
    private static final Pattern KILOGRAMS = Pattern.compile("(\\d[\\d.]*)(?:-(\\d[\\d.]*))? kg");
    private static final Pattern WEIGHT = Pattern.compile("0\\.\\d{1,2}|1\\.0");
    private static final Pattern SOURCE = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern REVIEW = Pattern.compile("20\\d\\d-[01]\\d-[0-3]\\d, .+");
    private static final Pattern YES_OR_NO = Pattern.compile("yes|no");

    private Notation() {}

    /// Returns sets, repetitions and seconds.
    ///
    /// `1-3 x 15-20 reps, hold 1 s` are sets of repetitions with a pause in each; `2 x 15-45 s` are sets held for
    /// seconds; `1 x 3-4 x 15-20 s` is one set of several holds; `1 round` is a sequence whose parts have amounts.
    static Dose.Amounts amounts(String text) {
        Matcher reps = REPS.matcher(text);
        if (reps.matches()) {
            return new Dose.Amounts(Range.parse(reps.group(1)), range(reps.group(2)), range(reps.group(3)));
        }
        Matcher hold = HOLD.matcher(text);
        if (hold.matches()) {
            return new Dose.Amounts(Range.parse(hold.group(1)), range(hold.group(2)), range(hold.group(3)));
        }
        Matcher rounds = ROUNDS.matcher(text);
        if (rounds.matches()) {
            return new Dose.Amounts(Range.parse(rounds.group(1)), Optional.empty(), Optional.empty());
        }
        throw new IllegalArgumentException(
                "not a dose, such as '1-3 x 12-15 reps, hold 1 s', '2 x 15-45 s', '1 x 3-4 x 15-20 s' or '1 round': '%s'"
                        .formatted(text));
    }

    /// Returns milliseconds: 3500 for `3.5 s`.
    static int millis(String text) {
        String seconds = matched(SECONDS, text, "seconds, such as '3.5 s'").group(1);
        return new BigDecimal(seconds).movePointRight(3).intValueExact();
    }

    /// Returns hours: 24 for `24 h`.
    static int hours(String text) {
        return Integer.parseInt(matched(HOURS, text, "hours, such as '24 h'").group(1));
    }

    /// Returns grams from the least to the most: `0.5-1 kg` as 500 to 1000.
    static Range grams(String text) {
        Matcher kilograms = matched(KILOGRAMS, text, "a weight, such as '0.5-1 kg'");
        int low = Load.grams(kilograms.group(1));
        return new Range(low, kilograms.group(2) == null ? low : Load.grams(kilograms.group(2)));
    }

    /// Returns hundredths: 70 for `0.7`, the share of a set a muscle gets.
    static int hundredths(String text) {
        matched(WEIGHT, text, "a share of a set from 0.01 to 1.0, such as '0.7'");
        return new BigDecimal(text).movePointRight(2).intValueExact();
    }

    /// Returns a ceiling: 20 for `20 reps`, 45 for `45 s`; `8 reps, 10 s` goes on with a hold of up to 10 seconds.
    static Dose.Ceiling ceiling(String text, Measure measure) {
        String[] parts = text.split(", ");
        Work amount = Work.parse(parts[0]);
        boolean fits = amount.measure() == measure && (parts.length == 1 || measure == Measure.REPS);
        if (!fits || parts.length > 2) {
            throw new IllegalArgumentException("not a ceiling for an exercise counted in %s, such as '%s': '%s'"
                    .formatted(measure, measure == Measure.REPS ? "20 reps' or '8 reps, 10 s" : "45 s", text));
        }
        return new Dose.Ceiling(amount.amount(), parts.length == 1 ? Optional.empty() : Optional.of(seconds(parts[1])));
    }

    private static int seconds(String text) {
        return millis(text) / 1000;
    }

    /// Returns a place among others, from 1 on: `10`.
    static int order(String text) {
        return Integer.parseInt(
                matched(SOURCE, text, "a place in the order, such as '10'").group());
    }

    static boolean yes(String text) {
        return matched(YES_OR_NO, text, "'yes' or 'no'").group().equals("yes");
    }

    /// Returns the number of a source in the list of evidence.
    static int source(String text) {
        return Integer.parseInt(
                matched(SOURCE, text, "the number of a source, such as '33'").group());
    }

    /// Returns who reviewed something and when: `2026-03-02, A. Name, physiotherapist`.
    static String review(String text) {
        return matched(REVIEW, text, "a review, such as '2026-03-02, A. Name, physiotherapist'")
                .group();
    }

    /// Returns a text that says something.
    static String words(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("needs some words");
        }
        return text;
    }

    private static Optional<Range> range(String text) {
        return Optional.ofNullable(text).map(Range::parse);
    }

    private static Matcher matched(Pattern pattern, String text, String expected) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not %s: '%s'".formatted(expected, text));
        }
        return matcher;
    }
}
