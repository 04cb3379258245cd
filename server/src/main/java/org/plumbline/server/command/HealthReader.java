package org.plumbline.server.command;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Condition;
import org.plumbline.person.Clearance;
import org.plumbline.person.Health;
import org.plumbline.person.Sign;
import org.plumbline.server.command.LocatedJson.Amount;
import org.plumbline.server.command.LocatedJson.Flag;
import org.plumbline.server.command.LocatedJson.Text;

/// Reads `conditions`, `pains` and `screen`. A yes is never lost: what is known by no name blocks and asks for a
/// professional. A no and a 0 change nothing, and an unknown `…_ok` clears nothing.
final class HealthReader {

    private static final Set<String> PREGNANT_WEEKS = Set.of(
            "pregnant_weeks",
            "weeks_pregnant",
            "pregnancy_weeks",
            "pregnancy_week",
            "weeks_of_pregnancy",
            "gestation_weeks",
            "gestational_weeks");

    private static final Set<String> SURGERY_WEEKS = Set.of(
            "surgery_weeks",
            "surgery_weeks_ago",
            "weeks_since_surgery",
            "weeks_after_surgery",
            "weeks_since_operation",
            "recent_surgery_weeks");
    private static final Set<String> SURGERY_MONTHS =
            Set.of("surgery_months", "surgery_months_ago", "months_since_surgery");
    private static final Set<String> SURGERY_PLACE =
            Set.of("surgery_area", "surgery_site", "surgery_type", "surgery_kind", "surgery_place");

    private static final Set<String> MEDICATION = Set.of("medication", "medications", "medicine", "takes_medication");
    private static final Set<String> SAYS_NOTHING = Set.of(
            "all_no",
            "bp_unknown",
            "floor_transfer_safe",
            "floor_transfer_ok",
            "latex_free",
            "latex_free_bands",
            "provider_informed");
    private static final Set<String> FLOOR = Set.of("floor_transfer_safe", "floor_transfer_ok");

    /// A yes that names nobody: it counts where one matter alone waits for "clearance" (COND-SURGERY, COND-ARM).
    private static final Set<String> CLEARED = Set.of("cleared", "clearance", "clearance_given", "has_clearance");

    private static final int A_YEAR = 52;
    private static final int MONTHS = 12;

    private final Set<Condition> conditions = EnumSet.noneOf(Condition.class);
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private final Set<Clearance> clearances = EnumSet.noneOf(Clearance.class);
    private final Map<String, Pain> pains = new TreeMap<>();
    private final Set<String> told = new HashSet<>();
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
        MEDICATION.forEach(name -> readMedication(screen, name));
        readAllNo(screen);
        signs.addAll(Together.signs(told, signs, conditions, pregnantWeeks.isPresent()));
        readCleared(screen);
        return new Health(conditions, signs, pains, new BloodPressureReader(screen).read(), pregnantWeeks, clearances);
    }

    private void readPain(FieldReader places, String name) {
        Optional<LocatedJson> value = places.find(name);
        Optional<String> place = Places.find(key(name));
        if (value.isPresent() && value.get() instanceof Amount && place.isPresent()) {
            places.number(name, rating -> new Pain(rating.intValueExact()))
                    .ifPresent(pain -> pains.merge(place.get(), pain, HealthReader::worse));
        } else if (Reply.of(places, name) == Reply.YES) {
            takeYes(key(name));
        }
    }

    private static Pain worse(Pain one, Pain other) {
        return one.rating() >= other.rating() ? one : other;
    }

    private void readAnswer(FieldReader screen, String name) {
        String key = key(name);
        if (PREGNANT_WEEKS.contains(key)) {
            readWeeksOfPregnancy(screen, name);
        } else if (SURGERY_WEEKS.contains(key)) {
            readSurgery(screen, name, A_YEAR);
        } else if (SURGERY_MONTHS.contains(key)) {
            readSurgery(screen, name, MONTHS);
        } else if (SURGERY_PLACE.contains(key)) {
            readSurgeryPlace(screen, name);
        } else if (!BloodPressureReader.reads(name) && !MEDICATION.contains(name) && !CLEARED.contains(key)) {
            takeReply(screen, name);
        }
    }

    private void takeReply(FieldReader screen, String name) {
        switch (Reply.of(screen, name)) {
            case YES -> takeYes(key(name));
            case NO -> takeNo(key(name));
            case NOTHING -> {}
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /// A week that is not known counts as a late one, so the pregnancy alone is remembered (COND-PREG).
    private void readWeeksOfPregnancy(FieldReader screen, String name) {
        if (screen.find(name).filter(Reply::isUnknown).isPresent()) {
            conditions.add(Condition.PREGNANCY);
            return;
        }
        int weeks = screen.whole(name, 0);
        if (weeks < 0 || weeks > 42) {
            screen.problem(name, "give 1 to 42 weeks of pregnancy, not " + weeks);
        } else if (weeks > 0) {
            pregnantWeeks = Optional.of(weeks);
        }
    }

    /// SCR1 asks for twelve months back.
    private void readSurgery(FieldReader screen, String name, int year) {
        if (screen.find(name).filter(Reply::isUnknown).isPresent()) {
            conditions.add(Condition.RECENT_SURGERY);
            return;
        }
        screen.number(name, BigDecimal::intValue)
                .filter(ago -> ago <= year)
                .ifPresent(_ -> conditions.add(Condition.RECENT_SURGERY));
    }

    /// Where it was does not say when, so without a time it counts as recent.
    private void readSurgeryPlace(FieldReader screen, String name) {
        boolean isTold = screen.find(name).filter(Text.class::isInstance).isPresent();
        boolean isDated = screen.names().stream()
                .map(HealthReader::key)
                .anyMatch(key -> SURGERY_WEEKS.contains(key) || SURGERY_MONTHS.contains(key));
        if (isTold && !isDated) {
            conditions.add(Condition.RECENT_SURGERY);
        } else if (!isTold) {
            takeReply(screen, name);
        }
    }

    private void takeYes(String key) {
        told.add(key);
        if (SAYS_NOTHING.contains(key) || Answers.badWhenNo(key).isPresent()) {
            return;
        }
        Optional<Clearance> clearance = Answers.clearance(key);
        Optional<Condition> condition = Answers.condition(key);
        Optional<Sign> sign = Answers.sign(key);
        clearance.ifPresent(clearances::add);
        condition.ifPresent(conditions::add);
        sign.ifPresent(signs::add);
        boolean isOtherClearance = key.endsWith("_ok");
        if (clearance.isEmpty() && condition.isEmpty() && sign.isEmpty() && !isOtherClearance) {
            signs.add(Sign.UNKNOWN_ANSWER);
        }
    }

    private void takeNo(String key) {
        Answers.badWhenNo(key).ifPresent(signs::add);
        if (FLOOR.contains(key)) {
            conditions.add(Condition.FLOOR_TRANSFER_UNSAFE);
        }
    }

    /// Medicine for blood pressure is part of that answer; any other is for a chronic condition (SCR1). It may be
    /// named:
    /// `"an inhaler"`.
    private void readMedication(FieldReader screen, String name) {
        if (!screen.names().contains(name)) {
            return;
        }
        boolean isTaken = screen.find(name)
                .filter(value -> switch (value) {
                    case Text text -> !Reply.isNo(text);
                    case LocatedJson.Items items -> !items.elements().isEmpty();
                    case Flag _, Amount _, LocatedJson.Nothing _, LocatedJson.Fields _ ->
                        Reply.of(screen, name) == Reply.YES;
                })
                .isPresent();
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

    private void readCleared(FieldReader screen) {
        boolean isCleared = screen.names().stream()
                .filter(name -> CLEARED.contains(key(name)))
                .anyMatch(name -> Reply.of(screen, name) == Reply.YES);
        boolean isSurgery = conditions.contains(Condition.RECENT_SURGERY);
        boolean isArm = conditions.contains(Condition.ARM_SYMPTOMS);
        if (isCleared && isSurgery && !isArm) {
            clearances.add(Clearance.SURGERY);
        }
        if (isCleared && isArm && !isSurgery && signs.isEmpty()) {
            clearances.add(Clearance.CLINICIAN);
        }
    }
}
