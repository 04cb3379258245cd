package org.plumbline.server.command;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Sides;
import org.plumbline.person.Profile;
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
import org.plumbline.server.words.PlanWords;
import org.plumbline.server.words.ScreenWords;
import org.plumbline.server.words.WhyWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A plan as JSON: the contract of the verb `plan`, described in `docs/reference/`. More keys may be added, none may
/// change its meaning.
public final class PlanJson {

    private static final ExerciseId PULL_APART = new ExerciseId("band-pull-apart");

    private final Repertoire repertoire;
    private final WhyWords words;

    public PlanJson(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.words = new WhyWords(repertoire);
    }

    /// Returns the plan of a program week as if all weeks before went as planned.
    public ObjectNode write(Planner planner, Profile profile, int week) {
        return switch (Screener.screen(profile)) {
            case Verdict.NotNow notNow -> blocked(notNow);
            case Verdict.Train _ ->
                week(planner.workbench(profile, week, SoFar.AS_PLANNED).orElseThrow());
        };
    }

    private static ObjectNode blocked(Verdict.NotNow verdict) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("blocked", true);
        json.put("locked", verdict.isLocked());
        json.put("advice", verdict.advice().toString());
        json.put("advice_text", ScreenWords.advice(verdict.advice()));
        ArrayNode reasons = json.putArray("reasons");
        verdict.findings()
                .forEach(finding ->
                        reasons.addObject().put("rule", finding.rule()).put("text", ScreenWords.finding(finding)));
        ArrayNode signs = json.putArray("emergency_signs");
        ScreenWords.emergencySigns().forEach(signs::add);
        json.put("keeps_data", true);
        json.putNull("template");
        json.put("sessions_per_week", 0);
        putByWeek(json, List.of(0, 0, 0, 0, 0, 0, 0, 0));
        List.of("sessions", "micro_doses", "declined", "gated", "offers", "relax")
                .forEach(json::putArray);
        return json;
    }

    private ObjectNode week(Workbench workbench) {
        Plan.Week week = workbench.plan();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("blocked", false);
        RemarkJson remarks = new RemarkJson(repertoire, week.remarks());
        json.set("reasons", remarks.reasons());
        week.routine().ifPresentOrElse(id -> json.put("template", id.value()), () -> json.putNull("template"));
        json.put(
                "sessions_per_week",
                week.sessions().stream().filter(PlannedSession::isFull).count());
        putByWeek(json, week.sessionsByWeek());
        boolean isBreathing = week.verdict().filters().contains(Condition.HYPERTENSION_CAUTION);
        ArrayNode sessions = json.putArray("sessions");
        week.sessions().forEach(session -> sessions.add(session(session, workbench, isBreathing)));
        ArrayNode microDoses = json.putArray("micro_doses");
        week.microDoses().forEach(dose -> microDoses.add(microDose(dose)));
        remarks.putInto(json);
        new WeekJson(repertoire).putInto(json, workbench);
        return json;
    }

    private static void putByWeek(ObjectNode json, List<Integer> sessions) {
        ObjectNode byWeek = json.putObject("sessions_per_week_by_week");
        for (int week = 1; week <= sessions.size(); week++) {
            byWeek.put(Integer.toString(week), sessions.get(week - 1));
        }
    }

    private ObjectNode session(PlannedSession session, Workbench workbench, boolean isBreathing) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("weekday", Weekday.write(session.weekday()));
        json.put("minutes", minutes(session.time().seconds()));
        json.put("warmup_minutes", minutes(session.time().warmUpSeconds()));
        json.put("strength_minutes", minutes(session.time().strengthSeconds()));
        json.put("stretch_minutes", minutes(session.time().stretchSeconds()));
        json.put("order", session.order().toString());
        ArrayNode warmUp = json.putArray("warmup");
        session.warmUp().forEach(item -> warmUp.add(item(item)));
        ArrayNode strength = json.putArray("strength");
        session.strength().forEach(item -> {
            ObjectNode line = item(item);
            workbench.why(session.weekday(), item.exercise()).ifPresent(why -> line.put("why", words.text(why)));
            if (isBreathing) {
                line.putArray("cues").add(PlanWords.BREATHE_OUT);
            }
            strength.add(line);
        });
        ArrayNode stretches = json.putArray("stretches");
        session.stretches().forEach(item -> stretches.add(item(item)));
        return json;
    }

    private static BigDecimal minutes(int seconds) {
        return new BigDecimal(PlanWords.tenths(seconds));
    }

    private ObjectNode item(PlannedItem item) {
        Exercise exercise = repertoire.exercise(item.exercise());
        PlannedDose dose = item.dose();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("exercise", item.exercise().value());
        json.put("name", exercise.name());
        json.put("sets", dose.sets());
        putAmount(json, dose.measure(), dose.amount());
        dose.holdSeconds().ifPresent(hold -> json.set("hold_s", range(hold)));
        json.put("side", exercise.dose().sides().toString());
        json.set("load", load(item.load()));
        json.put("rest_s", dose.restSeconds());
        if (dose.repsInReserve().equals(PlannedDose.WITHOUT_EFFORT)) {
            json.putNull("effort_rir");
        } else {
            json.set("effort_rir", range(dose.repsInReserve()));
        }
        if (item.exercise().equals(PULL_APART)) {
            json.put("grip", "palms-up");
        }
        item.change().ifPresent(change -> json.put("change", change));
        return json.put("why", PlanWords.why(item.why()));
    }

    private ObjectNode microDose(MicroDose dose) {
        Exercise exercise = repertoire.exercise(dose.exercise());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("weekday", Weekday.write(dose.weekday()));
        json.put("exercise", dose.exercise().value());
        json.put("name", exercise.name());
        json.put("kind", "micro-dose");
        json.put("sets", dose.mostSets());
        putAmount(json, exercise.dose().measure(), dose.amount());
        json.put("side", (exercise.dose().sides() == Sides.BOTH ? Sides.BOTH : Sides.EACH).toString());
        json.set("load", load(dose.load()));
        if (dose.exercise().equals(PULL_APART)) {
            json.put("grip", "palms-up");
        }
        json.put("effort_max", MicroDose.MOST_EFFORT);
        return json.put("why", "A few light minutes between sessions; never to failure.");
    }

    private static void putAmount(ObjectNode json, Measure measure, Range amount) {
        if (measure == Measure.REPS) {
            json.set("reps", range(amount));
            json.putNull("seconds");
        } else {
            json.putNull("reps");
            json.set("seconds", range(amount));
        }
    }

    static ArrayNode range(Range range) {
        return JsonNodeFactory.instance.arrayNode().add(range.low()).add(range.high());
    }

    /// Returns a load as `{"band": 3}` or `{"kg": 8}`; the body alone is `{"kg": 0}`, as in traces.
    public static ObjectNode load(Load load) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return switch (load) {
            case Load.Bodyweight _ -> json.put("kg", 0);
            case Load.Weight weight -> json.put("kg", new BigDecimal(Load.kilograms(weight.grams())));
            case Load.Elastic elastic -> json.put("band", elastic.band().level());
        };
    }
}
