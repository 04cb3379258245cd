package org.plumbline.server.words;

import static java.util.stream.Collectors.joining;

import org.plumbline.assessment.Admission;
import org.plumbline.assessment.Amount;
import org.plumbline.assessment.Facet;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Series;
import org.plumbline.assessment.Setup;

/// What is asked before a measurement counts: `Reading 2 is 124 cm. Did you mean 12.4 cm?`
public final class MeasureQuestions {

    private MeasureQuestions() {}

    /// Returns what is asked about a reading that looks like a slip: `Reading 2 is 124 cm. Did you mean 12.4 cm?`
    public static String doubt(OutcomeMeasure measure, Admission.Doubt doubt) {
        String told = "Reading %d is %s"
                .formatted(doubt.number(), MeasureWords.amount(measure, Amount.ofTenths(doubt.told())));
        String beside = doubt.beside()
                .map(other -> ", far from %s".formatted(MeasureWords.amount(measure, other)))
                .orElse("");
        return told
                + beside
                + doubt.rather()
                        .map(meant ->
                                ". Did you mean %s?".formatted(MeasureWords.amount(measure, Amount.ofTenths(meant))))
                        .orElse(". Is that right?");
    }

    /// Returns what is said when readings are missing.
    public static String unfinished(int missing) {
        return "%s more of this day and it can be compared."
                .formatted(DoseWords.capitalized(DoseWords.count(missing, "reading")));
    }

    public static String tooSoon(String from) {
        return "Measured more than once a week, chance weighs more than training. The next one counts from %s on."
                .formatted(from);
    }

    /// Returns what is asked when a day has two tests of one measure.
    public static String inPlaceOf(OutcomeMeasure measure, Series.DayValue same) {
        return "You measured %s today already. This one would take its place."
                .formatted(MeasureWords.amount(measure, same.value()));
    }

    /// Returns what is asked when it was done in another way than the last time, such as from the other side.
    public static String otherSetup(Setup before, Setup now) {
        return "Last time it was %s, and now it is %s. These are never compared; this would begin a baseline of its own."
                .formatted(setup(before), setup(now));
    }

    /// Returns how it was done: `standing, left side, my phone`.
    public static String setup(Setup setup) {
        return setup.facets().entrySet().stream()
                .map(told -> switch (told.getKey()) {
                    case STANCE, DEVICE -> told.getValue();
                    case SIDE -> told.getValue() + " side";
                    case ARMS -> "arms in a " + told.getValue();
                    case BAND -> told.getValue() + " band";
                })
                .collect(joining(", "));
    }

    /// Returns what is said when something that has to be the same was not told.
    public static String missing(Facet facet) {
        return switch (facet) {
            case STANCE -> "Say whether you stand or sit.";
            case SIDE -> "Say which side faces the camera.";
            case DEVICE -> "Name the device in 1 to %d characters.".formatted(Setup.LONGEST);
            case ARMS -> "Say whether your arms make a T or a Y.";
            case BAND -> "Say which band you use.";
        };
    }

    /// Returns what one reading is called in the form.
    public static String reading(OutcomeMeasure measure) {
        return switch (measure) {
            case CRANIOVERTEBRAL_ANGLE -> "Photo";
            case TRAGUS_TO_WALL -> "Reading";
            case HEAD_TO_WALL -> "The gap; 0 when it touches";
            case WALL_ANGEL_HEIGHT -> "Height of the mark";
            case T_HOLD -> "You held it for";
            case DEEP_NECK_FLEXOR_HOLD -> "Hold";
            case CLEAN_PULL_APARTS, CLEAN_PRONE_YS -> "Clean ones";
        };
    }

    /// Returns a reading as it may be typed.
    public static String sample(OutcomeMeasure measure) {
        return switch (measure) {
            case CRANIOVERTEBRAL_ANGLE -> "46.5";
            case TRAGUS_TO_WALL -> "12.5";
            case HEAD_TO_WALL -> "0 or 2.5";
            case WALL_ANGEL_HEIGHT -> "182.5";
            case T_HOLD, DEEP_NECK_FLEXOR_HOLD -> "41";
            case CLEAN_PULL_APARTS, CLEAN_PRONE_YS -> "12";
        };
    }
}
