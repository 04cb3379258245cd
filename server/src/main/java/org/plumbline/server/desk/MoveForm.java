package org.plumbline.server.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.OwnMove;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Work;
import org.plumbline.server.web.Form;

/// A move of somebody's own as they typed it: a name, so many reps or seconds, and how it is done.
///
/// @param was the name it had before, empty for a new one
/// @param typed the text of every field
/// @param errors what is wrong, by the field it is said with
public record MoveForm(String was, Map<String, String> typed, Map<String, String> errors) {

    private static final List<String> FIELDS = List.of("name", "amount", "measure", "how");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 300;
    private static final int MOST_REPS = 50;
    private static final int MOST_SECONDS = 120;
    private static final int MOST = 10;

    static MoveForm blank() {
        return new MoveForm("", Map.of("measure", "reps", "amount", "8"), Map.of());
    }

    static MoveForm of(OwnMove move) {
        Map<String, String> typed = Map.of(
                "name", move.name(),
                "amount", Integer.toString(move.work().amount()),
                "measure", move.work().measure() == Measure.REPS ? "reps" : "seconds",
                "how", move.how());
        return new MoveForm(move.name(), typed, Map.of());
    }

    static MoveForm of(Form form) {
        Map<String, String> typed = new HashMap<>();
        FIELDS.forEach(field -> form.find(field, text -> text).ifPresent(text -> typed.put(field, text)));
        return new MoveForm(form.find("was", text -> text).orElse(""), Map.copyOf(typed), Map.of());
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public boolean isHeld() {
        return value("measure").equals("seconds");
    }

    /// Returns the same with what is wrong with it beside the moves there are.
    MoveForm checked(DeskPlan plan) {
        Map<String, String> wrong = new HashMap<>();
        if (value("name").isEmpty() || value("name").length() > LONGEST_NAME) {
            wrong.put("name", "Give it a name of 1 to %d characters.".formatted(LONGEST_NAME));
        } else if (isTaken(plan)) {
            wrong.put("name", "You have a move of that name. Give this one another.");
        } else if (isNew(plan) && plan.own().size() >= MOST) {
            wrong.put("name", "There is room for %d moves. Remove one first.".formatted(MOST));
        }
        int most = isHeld() ? MOST_SECONDS : MOST_REPS;
        String amount = value("amount");
        if (!amount.matches("\\d{1,3}") || Integer.parseInt(amount) < 1 || Integer.parseInt(amount) > most) {
            wrong.put("amount", "Give 1 to %d %s.".formatted(most, isHeld() ? "seconds" : "reps"));
        }
        if (value("how").length() > LONGEST) {
            wrong.put("how", "There is room for %d characters.".formatted(LONGEST));
        }
        return new MoveForm(was, typed, Map.copyOf(wrong));
    }

    private boolean isTaken(DeskPlan plan) {
        String name = value("name");
        return !name.equals(was)
                && plan.own().stream().anyMatch(move -> move.name().equals(name));
    }

    private boolean isNew(DeskPlan plan) {
        return plan.own().stream().noneMatch(move -> move.name().equals(was));
    }

    /// Returns the plan with this move in the place of what it was, or as the last one.
    DeskPlan in(DeskPlan plan) {
        int amount = Integer.parseInt(value("amount"));
        OwnMove move = new OwnMove(value("name"), isHeld() ? Work.seconds(amount) : Work.reps(amount), value("how"));
        List<OwnMove> own = new ArrayList<>(plan.own());
        own.replaceAll(other -> other.name().equals(was) ? move : other);
        if (isNew(plan)) {
            own.add(move);
        }
        return with(plan, own);
    }

    /// Returns the plan without the move of a name.
    static DeskPlan without(DeskPlan plan, String name) {
        return with(
                plan,
                plan.own().stream().filter(move -> !move.name().equals(name)).toList());
    }

    private static DeskPlan with(DeskPlan plan, List<OwnMove> own) {
        return new DeskPlan(plan.isOn(), plan.days(), plan.work(), plan.lunch(), plan.pace(), own);
    }
}
