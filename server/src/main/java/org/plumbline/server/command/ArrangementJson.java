package org.plumbline.server.command;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.RoutineId;
import org.plumbline.person.Arrangement;
import org.plumbline.person.Lead;
import org.plumbline.person.OneDay;
import org.plumbline.person.Pin;
import org.plumbline.person.Taste;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What somebody arranged about their weeks as keys of a profile: `{"favorites": ["face-pull"], "pins": [{"weekday":
/// "TUE", "exercise": "face-pull"}], "lead": "planner"}`.
///
/// An exercise or routine that nothing is called is no mistake here; the plan says so.
final class ArrangementJson {

    private static final String BY_PLANNER = "planner";

    private ArrangementJson() {}

    static Arrangement read(FieldReader reader) {
        Taste taste = new Taste(
                new HashSet<>(reader.texts("favorites", ExerciseId::new)),
                new HashSet<>(reader.texts("dislikes", ExerciseId::new)),
                new HashSet<>(reader.texts("weak_points", Muscle::parse)));
        Set<Pin> pins = new HashSet<>();
        reader.objects("pins").forEach(pin -> pin(pin).ifPresent(pins::add));
        Optional<Set<Equipment>> traveling = reader.find("traveling").isPresent()
                ? Optional.of(new HashSet<>(reader.texts("traveling", Equipment::parse)))
                : Optional.empty();
        return new Arrangement(
                taste,
                pins,
                traveling,
                new HashSet<>(reader.texts("upper_body_days", Weekday::parse)),
                oneDay(reader),
                reader.text("lead", ArrangementJson::lead, new Lead.AsAnswered()));
    }

    private static Optional<Pin> pin(FieldReader reader) {
        Optional<DayOfWeek> weekday = reader.needed("weekday", Weekday::parse);
        Optional<ExerciseId> exercise = reader.needed("exercise", ExerciseId::new);
        reader.refuseUnknown();
        return weekday.flatMap(day -> exercise.map(id -> new Pin(day, id)));
    }

    private static Optional<OneDay> oneDay(FieldReader reader) {
        if (reader.find("today").isEmpty()) {
            return Optional.empty();
        }
        FieldReader today = reader.object("today");
        Optional<LocalDate> date = today.needed("date", ArrangementJson::date);
        boolean isSkipped = today.flag("skipped", false);
        Optional<Integer> minutes = today.number("minutes", ArrangementJson::minutes);
        today.refuseUnknown();
        if (isSkipped == today.find("minutes").isPresent()) {
            today.problem("minutes", "'today': give either \"minutes\" or \"skipped\": true");
            return Optional.empty();
        }
        return date.flatMap(day ->
                isSkipped ? Optional.of(new OneDay.Skipped(day)) : minutes.map(few -> new OneDay.Shorter(day, few)));
    }

    private static int minutes(BigDecimal number) {
        int minutes = number.intValueExact();
        if (minutes < 1 || minutes > 90) {
            throw new IllegalArgumentException("give 1 to 90, not " + minutes);
        }
        return minutes;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("give a date such as \"2026-03-02\", not '%s'".formatted(text));
        }
    }

    private static Lead lead(String text) {
        return text.equals(BY_PLANNER) ? new Lead.ByPlanner() : new Lead.ByRoutine(new RoutineId(text));
    }

    /// Puts what was arranged into a profile. Somebody who arranged nothing has no such keys.
    static void write(ObjectNode json, Arrangement arranged) {
        put(json, "favorites", arranged.taste().favorites(), ExerciseId::value);
        put(json, "dislikes", arranged.taste().dislikes(), ExerciseId::value);
        put(json, "weak_points", arranged.taste().weakPoints(), Muscle::toString);
        if (!arranged.pins().isEmpty()) {
            write(json.putArray("pins"), arranged.pins());
        }
        arranged.traveling().ifPresent(things -> {
            ArrayNode array = json.putArray("traveling");
            EnumSet<Equipment> sorted = EnumSet.noneOf(Equipment.class);
            sorted.addAll(things);
            sorted.forEach(thing -> array.add(thing.toString()));
        });
        put(json, "upper_body_days", arranged.upperBodyDays(), Weekday::write);
        arranged.oneDay().ifPresent(day -> write(json.putObject("today"), day));
        switch (arranged.lead()) {
            case Lead.AsAnswered _ -> {}
            case Lead.ByRoutine(RoutineId routine) -> json.put("lead", routine.value());
            case Lead.ByPlanner _ -> json.put("lead", BY_PLANNER);
        }
    }

    private static void write(ArrayNode array, Set<Pin> pins) {
        List<Pin> sorted = pins.stream()
                .sorted(Comparator.comparing(Pin::weekday).thenComparing(Pin::exercise))
                .toList();
        sorted.forEach(pin -> array.addObject()
                .put("weekday", Weekday.write(pin.weekday()))
                .put("exercise", pin.exercise().value()));
    }

    private static void write(ObjectNode json, OneDay day) {
        json.put("date", day.date().toString());
        switch (day) {
            case OneDay.Shorter shorter -> json.put("minutes", shorter.minutes());
            case OneDay.Skipped _ -> json.put("skipped", true);
        }
    }

    private static <T extends Comparable<? super T>> void put(
            ObjectNode json, String name, Collection<T> values, Function<T, String> text) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(name);
            values.stream().sorted().map(text).forEach(array::add);
        }
    }
}
