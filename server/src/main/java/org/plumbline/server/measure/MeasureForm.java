package org.plumbline.server.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Amount;
import org.plumbline.assessment.Facet;
import org.plumbline.assessment.Measurement;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Setup;
import org.plumbline.dose.Pain;
import org.plumbline.rule.MeasureNumbers;
import org.plumbline.server.web.Form;
import org.plumbline.server.words.MeasureQuestions;
import org.plumbline.server.words.MeasureWords;

/// A measurement as somebody typed it, so that nothing typed is lost: `reading1`: `12,4`.
///
/// @param typed the text of every field
/// @param errors what is wrong, by the field it is said with
/// @param questions what is asked before it counts, such as about a decimal point
public record MeasureForm(Map<String, String> typed, Map<String, String> errors, List<String> questions) {

    private static final String CONFIRMED = "confirmed";
    private static final String NECK = "neck";

    /// What the camera was once called before anybody named it: every device is this one, so it tells none apart.
    private static final String UNNAMED = "this device";

    public MeasureForm {
        typed = Map.copyOf(typed);
        errors = Map.copyOf(errors);
        questions = List.copyOf(questions);
    }

    /// Returns an empty form in the setup that was used last, with a camera only by a name somebody gave it (MEAS-CVA).
    ///
    /// @param neck how much the neck hurts now, where that was asked
    static MeasureForm in(Setup setup, Optional<Pain> neck) {
        Map<String, String> typed = new HashMap<>();
        neck.ifPresent(pain -> typed.put(NECK, pain.toString()));
        setup.facets().forEach((facet, told) -> typed.put(facet.toString(), told));
        typed.remove(Facet.DEVICE.toString(), UNNAMED);
        return new MeasureForm(typed, Map.of(), List.of());
    }

    static MeasureForm of(OutcomeMeasure measure, Form form) {
        Map<String, String> typed = new HashMap<>();
        List<String> names = new ArrayList<>(names(measure));
        measure.facets().forEach(facet -> names.add(facet.toString()));
        names.addAll(List.of(CONFIRMED, NECK));
        names.forEach(name -> form.find(name, text -> text).ifPresent(text -> typed.put(name, text)));
        form.find(NECK, Pain::parse);
        return new MeasureForm(typed, Map.of(), List.of());
    }

    /// Returns the names of the fields for the readings: `reading1`, `reading2`.
    static List<String> names(OutcomeMeasure measure) {
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= measure.readings(); number++) {
            names.add("reading" + number);
        }
        return names;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /// Whether the neck has to be asked about first (MEAS-DNF).
    public boolean isNeckUnknown(OutcomeMeasure measure) {
        return measure == OutcomeMeasure.DEEP_NECK_FLEXOR_HOLD && value(NECK).isEmpty();
    }

    /// Whether it is left out for now because the neck hurts (MEAS-DNF).
    public boolean isNeckSore(OutcomeMeasure measure) {
        return measure == OutcomeMeasure.DEEP_NECK_FLEXOR_HOLD
                && Pain.parse(value(NECK).isEmpty() ? "10" : value(NECK)).isAtLeast(MeasureNumbers.NECK_HOLD_PAIN);
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    /// Whether it comes back as somebody typed it, refused or asked about.
    public boolean isTyped() {
        return isRefused() || !questions.isEmpty();
    }

    /// Returns the measurement, or empty where [#checked] says why not.
    Optional<Measurement> measurement(OutcomeMeasure measure) {
        if (!wrong(measure).isEmpty()) {
            return Optional.empty();
        }
        List<Integer> readings = names(measure).stream()
                .map(name -> tenths(measure, value(name)))
                .toList();
        return Optional.of(new Measurement(measure, readings, setup(measure)));
    }

    MeasureForm checked(OutcomeMeasure measure) {
        return new MeasureForm(typed, wrong(measure), List.of());
    }

    MeasureForm asking(List<String> asked) {
        return new MeasureForm(typed, errors, asked);
    }

    /// Whether the person was asked about just these values and said they are right.
    boolean isConfirmed(Measurement measurement) {
        return value(CONFIRMED).equals(signature(measurement));
    }

    /// Returns what a yes belongs to: another value typed since is asked about anew.
    static String signature(Measurement measurement) {
        return (measurement.readings() + " " + measurement.setup()).strip();
    }

    private Map<String, String> wrong(OutcomeMeasure measure) {
        Map<String, String> wrong = new HashMap<>();
        for (String name : names(measure)) {
            try {
                tenths(measure, value(name));
            } catch (IllegalArgumentException e) {
                wrong.put(name, String.valueOf(e.getMessage()));
            }
        }
        for (Facet facet : measure.facets()) {
            String told = value(facet.toString());
            if (told.isBlank() || told.length() > Setup.LONGEST || told.contains(";")) {
                wrong.put(facet.toString(), MeasureQuestions.missing(facet));
            }
        }
        return wrong;
    }

    private Setup setup(OutcomeMeasure measure) {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        measure.facets().forEach(facet -> facets.put(facet, value(facet.toString())));
        return new Setup(facets);
    }

    /// A decimal comma is as good as a point; a part of a second or of a repetition counts as not done.
    private static int tenths(OutcomeMeasure measure, String text) {
        String plain = text.strip().replace(',', '.');
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("This reading is missing.");
        }
        if (!plain.matches("\\d{1,4}(\\.\\d{1,3})?")) {
            throw new IllegalArgumentException(
                    "Write a number, such as %s.".formatted(MeasureQuestions.sample(measure)));
        }
        int tenths = new BigDecimal(plain).movePointRight(1).intValue();
        int counted = measure.unit().hasTenths() ? tenths : tenths / 10 * 10;
        if (!measure.possible().contains(counted)) {
            throw new IllegalArgumentException("This can be %s to %s."
                    .formatted(
                            MeasureWords.number(
                                    Amount.ofTenths(measure.possible().low())),
                            MeasureWords.amount(
                                    measure, Amount.ofTenths(measure.possible().high()))));
        }
        return counted;
    }
}
