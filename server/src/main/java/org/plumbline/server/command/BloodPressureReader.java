package org.plumbline.server.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.person.Health.BloodPressure;
import org.plumbline.server.command.LocatedJson.Text;

/// Reads a blood pressure: `"last_bp": [134, 84]`, `"134/84"`, or `systolic` and `diastolic` apart. `"unknown"` is no
/// reading, which means: a doctor first (COND-BP).
final class BloodPressureReader {

    private static final Set<String> NAMES =
            Set.of("last_bp", "bp", "blood_pressure", "bp_last", "last_blood_pressure", "bp_reading");
    private static final Set<String> UPPER = Set.of("systolic", "bp_systolic", "last_systolic");
    private static final Set<String> LOWER = Set.of("diastolic", "bp_diastolic", "last_diastolic");
    private static final Pattern READING = Pattern.compile("\\s*(\\d{2,3})\\s*/\\s*(\\d{2,3})\\s*");

    private final FieldReader screen;

    BloodPressureReader(FieldReader screen) {
        this.screen = screen;
    }

    /// Whether a key is about a reading.
    static boolean reads(String name) {
        return NAMES.contains(name) || UPPER.contains(name) || LOWER.contains(name);
    }

    /// Returns the reading, if one is given and makes sense; the higher one of two.
    Optional<BloodPressure> read() {
        List<BloodPressure> together = screen.names().stream()
                .filter(NAMES::contains)
                .flatMap(name -> reading(name).stream())
                .toList();
        return together.stream()
                .reduce((one, other) -> one.systolic() >= other.systolic() ? one : other)
                .or(this::apart);
    }

    private Optional<BloodPressure> reading(String name) {
        Optional<LocatedJson> value = screen.find(name);
        if (value.isEmpty() || Reply.isUnknown(value.get())) {
            return Optional.empty();
        }
        if (value.get() instanceof Text text) {
            Matcher matcher = READING.matcher(text.value());
            return matcher.matches()
                    ? reading(name, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                    : refuse(name);
        }
        List<Integer> values = screen.numbers(name, BigDecimal::intValueExact);
        return values.size() == 2 ? reading(name, values.get(0), values.get(1)) : refuse(name);
    }

    private Optional<BloodPressure> apart() {
        Optional<String> upper = screen.names().stream().filter(UPPER::contains).findFirst();
        Optional<String> lower = screen.names().stream().filter(LOWER::contains).findFirst();
        Optional<Integer> systolic = upper.flatMap(this::number);
        Optional<Integer> diastolic = lower.flatMap(this::number);
        if (systolic.isPresent() && diastolic.isPresent()) {
            return reading(upper.orElseThrow(), systolic.get(), diastolic.get());
        }
        return systolic.isPresent() ? refuse(upper.orElseThrow()) : diastolic.flatMap(_ -> refuse(lower.orElseThrow()));
    }

    private Optional<Integer> number(String name) {
        return screen.number(name, BigDecimal::intValueExact);
    }

    private Optional<BloodPressure> reading(String name, int systolic, int diastolic) {
        try {
            return Optional.of(new BloodPressure(systolic, diastolic));
        } catch (IllegalArgumentException e) {
            screen.problem(name, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<BloodPressure> refuse(String name) {
        screen.problem(name, "'%s' should be the upper and the lower value, such as [134, 84]".formatted(name));
        return Optional.empty();
    }
}
