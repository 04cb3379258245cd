package org.plumbline.server.command;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Sides;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Plan.MicroDose;
import org.plumbline.planner.PlannedDose;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;
import org.plumbline.server.words.PlanWords;
import org.plumbline.server.words.ScreenWords;

/// A plan as people read it in a terminal: a line for each exercise, the remarks below.
final class PlanText {

    private final Repertoire repertoire;

    PlanText(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    String write(Plan plan) {
        return switch (plan) {
            case Plan.NotNow notNow -> notNow(notNow);
            case Plan.Week week -> week(week);
        };
    }

    private static String notNow(Plan.NotNow plan) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("No plan for now. " + ScreenWords.advice(plan.verdict().advice()));
        plan.verdict().findings().forEach(finding -> text.add("- " + ScreenWords.finding(finding)));
        text.add("Call your local emergency number at once with any of these:");
        ScreenWords.emergencySigns().forEach(sign -> text.add("- " + sign));
        return text.toString();
    }

    private String week(Plan.Week week) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        week.routine().ifPresent(id -> text.add("Routine " + id));
        for (PlannedSession session : week.sessions()) {
            text.add("%s, %s minutes"
                    .formatted(
                            session.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                            PlanWords.tenths(session.time().seconds())));
            addItems(text, "Warm-up", session.warmUp());
            addItems(text, "Strength", session.strength());
            addItems(text, "Stretches", session.stretches());
        }
        if (!week.microDoses().isEmpty()) {
            text.add("Light practice");
            week.microDoses().forEach(dose -> text.add("    " + microDose(dose)));
        }
        week.remarks().forEach(remark -> text.add("- " + PlanWords.remark(remark, repertoire)));
        return text.toString();
    }

    private void addItems(StringJoiner text, String title, List<PlannedItem> items) {
        if (!items.isEmpty()) {
            text.add("  " + title);
            items.forEach(item -> text.add("    " + item(item)));
        }
    }

    private String item(PlannedItem item) {
        Exercise exercise = repertoire.exercise(item.exercise());
        PlannedDose dose = item.dose();
        String unit = dose.measure() == Measure.SECONDS ? " s" : "";
        String sides = exercise.dose().sides() == Sides.BOTH ? "" : " each side";
        StringJoiner words = new StringJoiner(", ");
        words.add(exercise.name() + ": " + dose.sets() + " x " + dose.amount() + unit + sides);
        if (!item.load().equals(Load.BODYWEIGHT)) {
            words.add(item.load().toString());
        }
        if (dose.restSeconds() > 0) {
            words.add(dose.restSeconds() + " s rest");
        }
        item.change().ifPresent(words::add);
        return words.toString();
    }

    private String microDose(MicroDose dose) {
        String day = dose.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return "%s: %s, up to %d x %s".formatted(day, name(dose.exercise()), dose.mostSets(), dose.amount());
    }

    private String name(ExerciseId id) {
        return repertoire.exercise(id).name();
    }
}
