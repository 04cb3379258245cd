package org.plumbline.server.week;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.RoutineId;
import org.plumbline.history.PlanEdit;
import org.plumbline.person.OneDay;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.words.DayWords;

/// Changes to the week as the fields of a form: `edit=move, from=tuesday, to=wednesday`.
final class EditFields {

    static final String EDIT = "edit";
    private static final String EXERCISE = "exercise";
    private static final String WEEKDAY = "weekday";

    private EditFields() {}

    /// Returns the change a form asks for.
    ///
    /// @throws InvalidField with a sentence, if it asks for none
    static PlanEdit read(Form form) {
        String edit = form.get(EDIT, text -> text);
        boolean isOn = !form.find("on", text -> text).orElse("true").equals("false");
        return switch (edit) {
            case "swap" -> new PlanEdit.Swapped(weekday(form, WEEKDAY), exercise(form, EXERCISE), exercise(form, "to"));
            case "pin" -> new PlanEdit.Pinned(weekday(form, WEEKDAY), exercise(form, EXERCISE), isOn);
            case "dislike" -> new PlanEdit.Disliked(exercise(form, EXERCISE), isOn);
            case "favor" -> new PlanEdit.Favored(exercise(form, EXERCISE), isOn);
            case "weak-point" -> new PlanEdit.WeakPointTold(form.get("muscle", Muscle::parse), isOn);
            case "move" -> new PlanEdit.Moved(weekday(form, "from"), weekday(form, "to"));
            case "travel" -> new PlanEdit.Traveling(Optional.of(all(form, "with", Equipment::parse)));
            case "home" -> new PlanEdit.Traveling(Optional.empty());
            case "shorten" -> shorten(form);
            case "skip" -> new PlanEdit.SkippedDay(form.get("date", EditFields::date));
            case "upper-body" -> new PlanEdit.UpperBodyDays(all(form, WEEKDAY, EditFields::weekday));
            case "follow" -> new PlanEdit.RoutineFollowed(form.get("routine", RoutineId::new));
            case "take-over" -> new PlanEdit.TakenOver();
            case "afresh" -> new PlanEdit.Afresh();
            default -> throw refused(EDIT, "There is no change called '%s'.".formatted(edit));
        };
    }

    private static PlanEdit shorten(Form form) {
        LocalDate date = form.get("date", EditFields::date);
        OneDay.Shorter day = form.get("minutes", text -> new OneDay.Shorter(date, minutes(text)));
        return new PlanEdit.ShortenedDay(date, day.minutes());
    }

    /// Returns the fields that ask for a change; reading them gives it back.
    static List<EditField> write(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.Swapped some ->
                fields("swap", day(some.weekday()), exercise(some.from()), field("to", some.to()));
            case PlanEdit.Pinned some ->
                fields("pin", day(some.weekday()), exercise(some.exercise()), field("on", some.isPinned()));
            case PlanEdit.Disliked some -> fields("dislike", exercise(some.exercise()), field("on", some.isDisliked()));
            case PlanEdit.Favored some -> fields("favor", exercise(some.exercise()), field("on", some.isFavorite()));
            case PlanEdit.WeakPointTold some ->
                fields("weak-point", field("muscle", some.muscle()), field("on", some.isWeak()));
            case PlanEdit.Moved some ->
                fields("move", field("from", DayWords.path(some.from())), field("to", DayWords.path(some.to())));
            case PlanEdit.Traveling some ->
                some.equipment()
                        .map(things -> fields("travel", many("with", things)))
                        .orElseGet(() -> fields("home"));
            case PlanEdit.ShortenedDay some ->
                fields("shorten", field("date", some.date()), field("minutes", some.minutes()));
            case PlanEdit.SkippedDay some -> fields("skip", field("date", some.date()));
            case PlanEdit.UpperBodyDays some -> fields("upper-body", many(WEEKDAY, names(some.weekdays())));
            case PlanEdit.RoutineFollowed some -> fields("follow", field("routine", some.routine()));
            case PlanEdit.TakenOver _ -> fields("take-over");
            case PlanEdit.Afresh _ -> fields("afresh");
        };
    }

    /// Returns the time of the change that is to be taken back.
    static Instant undone(Form form) {
        return form.get("at", text -> parsed(text, Instant::parse, "There is no change of the time '%s'."));
    }

    private static DayOfWeek weekday(Form form, String field) {
        return form.get(field, EditFields::weekday);
    }

    private static DayOfWeek weekday(String text) {
        return DayWords.parse(text.toLowerCase(Locale.ROOT));
    }

    private static List<String> names(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(DayWords::path).toList();
    }

    private static ExerciseId exercise(Form form, String field) {
        return form.get(field, ExerciseId::new);
    }

    private static int minutes(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Give 1 to 90 minutes, not '%s'.".formatted(text), e);
        }
    }

    private static LocalDate date(String text) {
        return parsed(text, LocalDate::parse, "Give a date such as 2026-11-24, not '%s'.");
    }

    private static <T> T parsed(String text, Function<String, T> parse, String sentence) {
        try {
            return parse.apply(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(sentence.formatted(text), e);
        }
    }

    private static <T> Set<T> all(Form form, String field, Function<String, T> parse) {
        try {
            return form.all(field).stream().map(parse).collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException e) {
            throw new InvalidField(field, String.valueOf(e.getMessage()), e);
        }
    }

    static InvalidField refused(String field, String sentence) {
        return new InvalidField(field, sentence, new IllegalArgumentException(sentence));
    }

    private static List<EditField> fields(String edit, EditField... more) {
        return fields(edit, List.of(more));
    }

    private static List<EditField> fields(String edit, List<EditField> more) {
        List<EditField> fields = new ArrayList<>();
        fields.add(field(EDIT, edit));
        fields.addAll(more);
        return List.copyOf(fields);
    }

    private static List<EditField> many(String name, Collection<?> values) {
        return values.stream()
                .map(Object::toString)
                .sorted()
                .map(value -> field(name, value))
                .toList();
    }

    private static EditField day(DayOfWeek weekday) {
        return field(WEEKDAY, DayWords.path(weekday));
    }

    private static EditField exercise(ExerciseId exercise) {
        return field(EXERCISE, exercise);
    }

    private static EditField field(String name, Object value) {
        return new EditField(name, value.toString());
    }
}
