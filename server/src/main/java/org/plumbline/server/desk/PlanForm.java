package org.plumbline.server.desk;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.Hours;
import org.plumbline.desk.OwnMove;
import org.plumbline.desk.Pace;
import org.plumbline.server.web.Form;
import org.plumbline.server.words.DayWords;

/// When breaks are wanted as somebody typed it, so that what cannot be used stays where it was typed.
///
/// @param days ticked, as `monday`
/// @param typed the text of every field, such as `minutes`: `50`; a box that is ticked has `true`
/// @param errors what is wrong, by the field it is said with
public record PlanForm(Set<String> days, Map<String, String> typed, Map<String, String> errors) {

    private static final List<String> FIELDS =
            List.of("on", "from", "to", "lunch_from", "lunch_to", "minutes", "seconds", "a_day", "skips", "announced");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final String NO_TIME = "Write a time such as 9:00.";

    static PlanForm of(DeskPlan plan) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "on", Boolean.toString(plan.isOn()),
                "from", plan.work().from().toString(),
                "to", plan.work().to().toString(),
                "minutes", Integer.toString(plan.pace().minutesBetween()),
                "seconds", Integer.toString(plan.pace().seconds()),
                "a_day", Integer.toString(plan.pace().mostADay()),
                "skips", Integer.toString(plan.pace().mostSkips()),
                "announced", Boolean.toString(plan.pace().isAnnounced())));
        plan.lunch().ifPresent(lunch -> {
            typed.put("lunch_from", lunch.from().toString());
            typed.put("lunch_to", lunch.to().toString());
        });
        return new PlanForm(
                plan.days().stream().map(DayWords::path).collect(Collectors.toSet()), Map.copyOf(typed), Map.of());
    }

    static PlanForm of(Form form) {
        Map<String, String> typed = new HashMap<>();
        FIELDS.forEach(field -> form.find(field, text -> text).ifPresent(text -> typed.put(field, text)));
        return new PlanForm(Set.copyOf(form.all("day")), Map.copyOf(typed), Map.of());
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public boolean isTicked(String field) {
        return value(field).equals("true");
    }

    public boolean isDay(DayOfWeek day) {
        return days.contains(DayWords.path(day));
    }

    /// Returns the same with what is wrong with it; without errors it can be used.
    PlanForm checked() {
        Map<String, String> wrong = new HashMap<>();
        boolean isAnyDay = Arrays.stream(DayOfWeek.values()).anyMatch(this::isDay);
        if (isTicked("on") && !isAnyDay) {
            wrong.put("day", "Tick at least one day, or switch the breaks off.");
        }
        hours(wrong, "from", "to");
        if (!value("lunch_from").isEmpty() || !value("lunch_to").isEmpty()) {
            hours(wrong, "lunch_from", "lunch_to");
            if (wrong.isEmpty() && !isLunchAtWork()) {
                wrong.put("lunch_to", "Lunch lies within your hours at the desk.");
            }
        }
        number(wrong, "minutes", 20, 90, "Give 20 to 90 minutes.");
        number(wrong, "seconds", 60, 120, "Give 60 to 120 seconds.");
        number(wrong, "a_day", 1, 8, "Give 1 to 8 breaks.");
        number(wrong, "skips", 0, 8, "Give 0 to 8.");
        return new PlanForm(days, typed, Map.copyOf(wrong));
    }

    private void hours(Map<String, String> wrong, String first, String last) {
        Optional<LocalTime> from = time(first);
        Optional<LocalTime> to = time(last);
        if (from.isEmpty()) {
            wrong.put(first, NO_TIME);
        }
        if (to.isEmpty()) {
            wrong.put(last, NO_TIME);
        }
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            wrong.put(last, "The end comes after the beginning, on the same day.");
        }
    }

    private boolean isLunchAtWork() {
        return !time("lunch_from").orElseThrow().isBefore(time("from").orElseThrow())
                && !time("lunch_to").orElseThrow().isAfter(time("to").orElseThrow());
    }

    private void number(Map<String, String> wrong, String field, int least, int most, String sentence) {
        Optional<Integer> number = number(field);
        if (number.isEmpty() || number.get() < least || number.get() > most) {
            wrong.put(field, sentence);
        }
    }

    private Optional<Integer> number(String field) {
        return value(field).matches("\\d{1,3}") ? Optional.of(Integer.valueOf(value(field))) : Optional.empty();
    }

    private Optional<LocalTime> time(String field) {
        try {
            return Optional.of(LocalTime.parse(value(field), TIME));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Returns the plan that a form without errors means, with somebody's own moves.
    DeskPlan plan(List<OwnMove> own) {
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).filter(this::isDay).forEach(chosen::add);
        Optional<Hours> lunch = value("lunch_from").isEmpty() ? Optional.empty() : Optional.of(hours("lunch_"));
        Pace pace = new Pace(
                number("minutes").orElseThrow(),
                number("seconds").orElseThrow(),
                number("a_day").orElseThrow(),
                number("skips").orElseThrow(),
                isTicked("announced"));
        return new DeskPlan(isTicked("on"), chosen, hours(""), lunch, pace, own);
    }

    private Hours hours(String which) {
        return new Hours(time(which + "from").orElseThrow(), time(which + "to").orElseThrow());
    }
}
