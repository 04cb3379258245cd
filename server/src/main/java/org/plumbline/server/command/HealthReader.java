package org.plumbline.server.command;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Condition;
import org.plumbline.person.Clearance;
import org.plumbline.person.Health;
import org.plumbline.person.Health.BloodPressure;
import org.plumbline.person.Sign;
import org.plumbline.server.command.LocatedJson.Amount;
import org.plumbline.server.command.LocatedJson.Flag;

/// Reads `conditions`, `pains` and `screen`. A yes is never lost: what is known by no name blocks and asks for a
/// professional. A no and a 0 change nothing, and an unknown `…_ok` clears nothing.
final class HealthReader {

    /// Places whose pain is rated and leaves things out, or is simply remembered.
    private static final Set<String> PLACES = Set.of(
            "neck",
            "upper_back",
            "mid_back",
            "low_back",
            "back",
            "shoulder",
            "shoulder_left",
            "shoulder_right",
            "shoulder_rest",
            "shoulder_overhead",
            "elbow",
            "wrist",
            "hand",
            "hip",
            "knee",
            "ankle",
            "foot",
            "upper_trapezius_tension");

    private static final Set<String> SURGERY_WEEKS =
            Set.of("surgery_weeks", "surgery_weeks_ago", "weeks_since_surgery");
    private static final Set<String> SAYS_NOTHING = Set.of("all_no", "bp_unknown", "floor_transfer_safe");
    private static final int A_YEAR = 52;

    private final Set<Condition> conditions = EnumSet.noneOf(Condition.class);
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private final Set<Clearance> clearances = EnumSet.noneOf(Clearance.class);
    private final Map<String, Pain> pains = new TreeMap<>();
    private Optional<BloodPressure> bloodPressure = Optional.empty();
    private Optional<Integer> pregnantWeeks = Optional.empty();

    static Health read(FieldReader profile) {
        return new HealthReader().health(profile);
    }

    private Health health(FieldReader profile) {
        conditions.addAll(profile.texts("conditions", Condition::parse));
        FieldReader places = profile.object("pains");
        places.names().forEach(name -> readPain(places, name));
        FieldReader screen = profile.object("screen");
        screen.names().forEach(name -> readAnswer(screen, name));
        readMedication(screen);
        readAllNo(screen);
        return new Health(conditions, signs, pains, bloodPressure, pregnantWeeks, clearances);
    }

    private void readPain(FieldReader places, String name) {
        Optional<LocatedJson> value = places.find(name);
        if (value.isPresent() && value.get() instanceof Amount && PLACES.contains(name)) {
            places.number(name, rating -> new Pain(rating.intValueExact())).ifPresent(pain -> pains.put(name, pain));
        } else if (isYes(places, name)) {
            takeYes(name);
        }
    }

    private void readAnswer(FieldReader screen, String name) {
        if (name.equals("last_bp")) {
            bloodPressure = readBloodPressure(screen);
        } else if (name.equals("pregnant_weeks") || name.equals("weeks_pregnant")) {
            readWeeksOfPregnancy(screen, name);
        } else if (SURGERY_WEEKS.contains(name)) {
            screen.number(name, BigDecimal::intValueExact)
                    .filter(weeks -> weeks <= A_YEAR)
                    .ifPresent(_ -> conditions.add(Condition.RECENT_SURGERY));
        } else if (name.equals("medication")) {
            screen.find(name);
        } else if (isYes(screen, name)) {
            takeYes(name);
        } else {
            takeNo(screen, name);
        }
    }

    private Optional<BloodPressure> readBloodPressure(FieldReader screen) {
        List<Integer> values = screen.numbers("last_bp", BigDecimal::intValueExact);
        if (screen.find("last_bp").isEmpty()) {
            return Optional.empty();
        }
        if (values.size() != 2) {
            screen.problem("last_bp", "'last_bp' should be the upper and the lower value, such as [134, 84]");
            return Optional.empty();
        }
        try {
            return Optional.of(new BloodPressure(values.get(0), values.get(1)));
        } catch (IllegalArgumentException e) {
            screen.problem("last_bp", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void readWeeksOfPregnancy(FieldReader screen, String name) {
        int weeks = screen.whole(name, 0);
        if (weeks < 0 || weeks > 42) {
            screen.problem(name, "give 1 to 42 weeks of pregnancy, not " + weeks);
        } else if (weeks > 0) {
            pregnantWeeks = Optional.of(weeks);
        }
    }

    private static boolean isYes(FieldReader answers, String name) {
        Optional<LocatedJson> value = answers.find(name);
        if (value.isEmpty()) {
            return false;
        }
        return switch (value.get()) {
            case Flag flag -> flag.value();
            case Amount amount -> amount.value().signum() > 0;
            case LocatedJson.Nothing _ -> false;
            case LocatedJson.Text _, LocatedJson.Items _, LocatedJson.Fields _ -> {
                answers.problem(name, "'%s' should be true, false or a number".formatted(name));
                yield false;
            }
        };
    }

    private void takeYes(String name) {
        if (SAYS_NOTHING.contains(name) || Answers.badWhenNo(name).isPresent()) {
            return;
        }
        Optional<Clearance> clearance = Answers.clearance(name);
        Optional<Condition> condition = Answers.condition(name);
        Optional<Sign> sign = Answers.sign(name);
        clearance.ifPresent(clearances::add);
        condition.ifPresent(conditions::add);
        sign.ifPresent(signs::add);
        boolean isOtherClearance = name.endsWith("_ok");
        if (clearance.isEmpty() && condition.isEmpty() && sign.isEmpty() && !isOtherClearance) {
            signs.add(Sign.UNKNOWN_ANSWER);
        }
    }

    private void takeNo(FieldReader answers, String name) {
        boolean isNo = answers.find(name).filter(Flag.class::isInstance).isPresent();
        if (isNo) {
            Answers.badWhenNo(name).ifPresent(signs::add);
        }
        if (isNo && name.equals("floor_transfer_safe")) {
            conditions.add(Condition.FLOOR_TRANSFER_UNSAFE);
        }
    }

    /// Medicine for blood pressure is part of that answer; any other is for a chronic condition (SCR1).
    private void readMedication(FieldReader screen) {
        boolean isTaken = screen.names().contains("medication") && isYes(screen, "medication");
        if (isTaken && !conditions.contains(Condition.HYPERTENSION_CAUTION)) {
            signs.add(Sign.CHRONIC_CONDITION);
        }
    }

    /// Somebody who denies that all answers were no, and names none, has left one out.
    private void readAllNo(FieldReader screen) {
        boolean isDenied = screen.find("all_no")
                .filter(value -> value instanceof Flag(int _, boolean answer) && !answer)
                .isPresent();
        boolean isNamed = !signs.isEmpty() || !conditions.isEmpty() || pregnantWeeks.isPresent();
        if (isDenied && !isNamed) {
            signs.add(Sign.UNKNOWN_ANSWER);
        }
    }
}
