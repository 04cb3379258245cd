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
import org.plumbline.person.Profile;
import org.plumbline.planner.Clash;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Plan.MicroDose;
import org.plumbline.planner.PlannedDose;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Planner;
import org.plumbline.planner.SoFar;
import org.plumbline.planner.Workbench;
import org.plumbline.screening.Screener;
import org.plumbline.screening.Verdict;
import org.plumbline.server.words.ClashWords;
import org.plumbline.server.words.MuscleWords;
import org.plumbline.server.words.PlanWords;
import org.plumbline.server.words.ScreenWords;
import org.plumbline.server.words.WhyWords;

/// A plan as people read it in a terminal: a line for each exercise, the remarks below.
final class PlanText {

    private final Repertoire repertoire;
    private final boolean isWhy;

    /// @param isWhy whether each strengthening exercise says why it is there
    PlanText(Repertoire repertoire, boolean isWhy) {
        this.repertoire = repertoire;
        this.isWhy = isWhy;
    }

    /// Returns the plan of a program week as if all weeks before went as planned.
    String write(Planner planner, Profile profile, int week) {
        return switch (Screener.screen(profile)) {
            case Verdict.NotNow notNow -> notNow(notNow);
            case Verdict.Train _ ->
                week(planner.workbench(profile, week, SoFar.AS_PLANNED).orElseThrow());
        };
    }

    private static String notNow(Verdict.NotNow verdict) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("No plan for now. " + ScreenWords.advice(verdict.advice()));
        verdict.findings().forEach(finding -> text.add("- " + ScreenWords.finding(finding)));
        text.add("Call your local emergency number at once with any of these:");
        ScreenWords.emergencySigns().forEach(sign -> text.add("- " + sign));
        return text.toString();
    }

    private String week(Workbench workbench) {
        Plan.Week week = workbench.plan();
        StringJoiner text = new StringJoiner("\n", "", "\n");
        week.routine().ifPresent(id -> text.add("Routine " + id));
        for (PlannedSession session : week.sessions()) {
            text.add("%s, %s minutes"
                    .formatted(
                            session.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                            PlanWords.tenths(session.time().seconds())));
            addItems(text, "Warm-up", session.warmUp());
            addStrength(text, session, workbench);
            addItems(text, "Stretches", session.stretches());
        }
        if (!week.microDoses().isEmpty()) {
            text.add("Light practice");
            week.microDoses().forEach(dose -> text.add("    " + microDose(dose)));
        }
        if (!week.sessions().isEmpty()) {
            text.add("Sets a week");
            workbench.volumes().forEach(volume -> text.add("    " + MuscleWords.volume(volume)));
        }
        week.remarks().forEach(remark -> text.add("- " + PlanWords.remark(remark, repertoire)));
        workbench.clash().ifPresent(clash -> addClash(text, clash));
        return text.toString();
    }

    private void addStrength(StringJoiner text, PlannedSession session, Workbench workbench) {
        if (!session.strength().isEmpty()) {
            text.add("  Strength");
        }
        for (PlannedItem item : session.strength()) {
            text.add("    " + item(item));
            workbench
                    .why(session.weekday(), item.exercise())
                    .filter(_ -> isWhy)
                    .ifPresent(why -> text.add("        " + new WhyWords(repertoire).text(why)));
        }
    }

    private void addClash(StringJoiner text, Clash clash) {
        ClashWords words = new ClashWords(repertoire);
        text.add("- " + words.clash(clash).text());
        clash.ways().forEach(way -> text.add("    One way: " + words.way(way) + "."));
        ClashWords.ask(clash).forEach(sentence -> text.add("    " + sentence));
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
