package org.plumbline.server.command;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.dose.Band;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Level;
import org.plumbline.person.Arrangement;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;
import org.plumbline.server.command.LocatedJson.Fields;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A profile as JSON: `{"age": 34, "level": "L0", "equipment": ["band"], "bands": [3], "minutes": 20}`.
///
/// Only `age` has to be given. Otherwise: level `L0`, no equipment, three days of 20 minutes, goal `posture`, nothing
/// to report, and nothing arranged. A key that is not known is refused, since what it means would be lost; `sex` and
/// `work_hours` are understood
/// but no rule of a plan asks for them.
public final class ProfileJson {

    private static final int DAYS = 3;
    private static final int MINUTES = 20;
    private static final int YOUNGEST = 5;
    private static final int OLDEST = 120;

    private ProfileJson() {}

    /// Returns the profile a text describes.
    ///
    /// @throws InputException if it does not describe one
    public static Profile read(String file, String text) {
        return read(file, LocatedJson.parse(file, text));
    }

    /// Returns the profile a JSON value describes.
    ///
    /// @throws InputException if it does not describe one
    public static Profile read(String file, LocatedJson json) {
        InputProblems problems = new InputProblems(file);
        if (!(json instanceof Fields fields)) {
            problems.add(json.line(), "a profile should be an object, such as {\"age\": 34}");
            problems.refuse();
            throw new IllegalStateException("a problem was just added");
        }
        FieldReader reader = new FieldReader(fields, problems);
        return profile(reader, problems);
    }

    private static Profile profile(FieldReader reader, InputProblems problems) {
        int age = age(reader);
        Optional<Integer> grams = reader.number("body_kg", ProfileJson::grams);
        Level level = reader.text("level", Level::parse, Level.L0);
        boolean isActive = reader.flag("already_active", false);
        Kit kit = kit(reader);
        Wishes wishes = wishes(reader);
        Health health = HealthReader.read(reader);
        int deskHours = within(reader, "desk_hours", 0, 0, 24);
        Arrangement arranged = ArrangementJson.read(reader);
        reader.text("sex", text -> text, "");
        reader.texts("work_hours", ProfileJson::hour);
        reader.object("desk");
        reader.refuseUnknown();
        problems.refuse();
        try {
            return new Profile(new Trainee(age, grams, level, isActive), kit, wishes, health, deskHours, arranged);
        } catch (IllegalArgumentException e) {
            problems.add(reader.line(), String.valueOf(e.getMessage()));
            problems.refuse();
            throw e;
        }
    }

    private static int age(FieldReader reader) {
        if (reader.find("age").isEmpty()) {
            reader.problem("age", "'age' is needed: a plan depends on it");
            return YOUNGEST;
        }
        return within(reader, "age", YOUNGEST, YOUNGEST, OLDEST);
    }

    private static int within(FieldReader reader, String name, int otherwise, int least, int most) {
        int value = reader.whole(name, otherwise);
        if (value < least || value > most) {
            reader.problem(name, "'%s': give %d to %d, not %d".formatted(name, least, most, value));
            return otherwise;
        }
        return value;
    }

    private static Kit kit(FieldReader reader) {
        Set<Equipment> equipment = EnumSet.noneOf(Equipment.class);
        equipment.addAll(reader.texts("equipment", Equipment::parse));
        List<Band> bands = reader.numbers("bands", level -> Band.ofLevel(level.intValueExact()));
        List<Integer> weights = reader.numbers("dumbbells_kg", ProfileJson::grams);
        Kit kit = Kit.of(equipment, bands, weights);
        return reader.flag("latex_free_bands", false) ? kit.withLatexFreeBands() : kit;
    }

    private static int grams(BigDecimal kilograms) {
        int grams = kilograms.movePointRight(3).intValueExact();
        if (grams <= 0 || grams > 500_000) {
            throw new IllegalArgumentException(
                    "give kilograms above 0 and up to 500, not " + kilograms.toPlainString());
        }
        return grams;
    }

    private static Wishes wishes(FieldReader reader) {
        Set<DayOfWeek> free = EnumSet.noneOf(DayOfWeek.class);
        free.addAll(reader.texts("free_days", Weekday::parse));
        return new Wishes(
                within(reader, "days_per_week", DAYS, 0, 7),
                within(reader, "minutes", MINUTES, 1, 90),
                reader.flag("minutes_hard_limit", false),
                reader.text("goal", Goal::parse, Goal.POSTURE),
                reader.texts("requests", text -> text),
                free);
    }

    private static String hour(String text) {
        if (!text.matches("([01]\\d|2[0-4]):[0-5]\\d")) {
            throw new IllegalArgumentException("give hours such as \"09:00\", not '%s'".formatted(text));
        }
        return text;
    }

    /// Returns the JSON that [#read] reads back into an equal profile.
    public static ObjectNode write(Profile profile) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Trainee trainee = profile.trainee();
        json.put("age", trainee.age());
        trainee.bodyGrams().ifPresent(grams -> json.put("body_kg", kilograms(grams)));
        json.put("level", trainee.level().name());
        json.put("already_active", trainee.alreadyActive());
        writeKit(json, profile.kit());
        writeWishes(json, profile.wishes());
        writeHealth(json, profile.health());
        json.put("desk_hours", profile.deskHours());
        ArrangementJson.write(json, profile.arrangement());
        return json;
    }

    private static void writeKit(ObjectNode json, Kit kit) {
        putSorted(json, "equipment", kit.equipment().stream());
        ArrayNode bands = json.putArray("bands");
        kit.bands().forEach(band -> bands.add(band.level()));
        ArrayNode weights = json.putArray("dumbbells_kg");
        kit.weightGrams().forEach(grams -> weights.add(kilograms(grams)));
        if (kit.isLatexFree()) {
            json.put("latex_free_bands", true);
        }
    }

    private static void writeWishes(ObjectNode json, Wishes wishes) {
        json.put("days_per_week", wishes.daysPerWeek());
        json.put("minutes", wishes.minutes());
        json.put("minutes_hard_limit", wishes.isHardLimit());
        json.put("goal", wishes.goal().toString());
        ArrayNode requests = json.putArray("requests");
        wishes.requests().forEach(requests::add);
        ArrayNode days = json.putArray("free_days");
        wishes.freeDays().stream().sorted().map(Weekday::write).forEach(days::add);
    }

    private static void writeHealth(ObjectNode json, Health health) {
        putSorted(json, "conditions", health.conditions().stream());
        ObjectNode pains = json.putObject("pains");
        new TreeMap<>(health.pains()).forEach((place, pain) -> pains.put(place, pain.rating()));
        ObjectNode screen = json.putObject("screen");
        health.signs().stream().sorted().forEach(sign -> screen.put(Answers.underscored(sign), true));
        health.clearances().stream().sorted().forEach(clearance -> screen.put(Answers.key(clearance), true));
        health.bloodPressure()
                .ifPresent(reading ->
                        screen.putArray("last_bp").add(reading.systolic()).add(reading.diastolic()));
        health.pregnantWeeks().ifPresent(weeks -> screen.put("pregnant_weeks", weeks));
    }

    private static <E extends Enum<E>> void putSorted(ObjectNode json, String name, Stream<E> constants) {
        ArrayNode array = json.putArray(name);
        constants.sorted().map(Object::toString).collect(Collectors.toList()).forEach(array::add);
    }

    private static BigDecimal kilograms(int grams) {
        return new BigDecimal(Load.kilograms(grams));
    }
}
