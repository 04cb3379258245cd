package org.plumbline.server.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.DeskTally;
import org.plumbline.desk.Pace;
import org.plumbline.exercise.Repertoire;
import org.plumbline.person.Profile;
import org.plumbline.planner.Breaks;
import org.plumbline.rule.DeskNumbers;
import org.plumbline.screening.Screener;
import org.plumbline.screening.Verdict;
import org.plumbline.server.words.BreakFacts;
import org.plumbline.server.words.BreakWords;
import org.plumbline.server.words.DeskWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of the verb `desk`: how often breaks are offered, what is in them, and how a day goes with them.
public final class BreaksJson {

    /// Any Thursday, for the first break where no day is given.
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 19);

    private final Repertoire repertoire;

    public BreaksJson(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Returns the answer for a profile and, where one is given, a day to play.
    ///
    /// @throws InputException if the profile is none
    public ObjectNode write(String file, LocatedJson question, Optional<Workday> day) {
        Profile profile = ProfileJson.read(file, question);
        DeskPlan plan = DeskReader.read(file, question);
        Verdict verdict = Screener.screen(profile);
        ObjectNode json = new ScreenJson(repertoire).write(verdict);
        json.remove(List.of("left_out", "changed", "keeps_data", "conditions"));
        if (verdict instanceof Verdict.Train) {
            json.remove(List.of("locked", "advice", "emergency_signs"));
            pace(json, plan);
            content(json, profile, plan);
            day.ifPresent(played -> day(json, new PlayedDay(repertoire, profile, plan, played), plan.pace()));
        }
        return json;
    }

    private static void pace(ObjectNode json, DeskPlan plan) {
        Pace pace = plan.pace();
        json.put("on", plan.isOn());
        json.put("prompt_interval_min", pace.minutesBetween());
        json.put("break_seconds", pace.seconds());
        json.put("per_day_max", pace.mostADay());
        json.put("skips_per_day_max", pace.mostSkips());
        json.putArray("work_hours")
                .add(plan.work().from().toString())
                .add(plan.work().to().toString());
        json.put("inside_work_hours_only", true);
        ArrayNode lunch = json.putArray("lunch");
        plan.lunch()
                .ifPresent(hours ->
                        lunch.add(hours.from().toString()).add(hours.to().toString()));
        json.put("snooze_min", DeskNumbers.SNOOZE_MINUTES);
        json.putObject("after_ignored")
                .put("count", DeskNumbers.IGNORED_PROMPTS)
                .put("interval_add_min", DeskNumbers.MINUTES_WHEN_IGNORED)
                .put("interval_max_min", DeskNumbers.LONGEST_DESK_INTERVAL);
    }

    private void content(ObjectNode json, Profile profile, DeskPlan plan) {
        LocalTime morning = plan.work().from();
        Breaks breaks = new PlayedDay(
                        repertoire, profile, plan, new Workday(ANY_DAY, morning, List.of(), List.of(), List.of()))
                .breaks(morning);
        ArrayNode content = json.putArray("content");
        breaks.exercises().forEach(exercise -> content.add(exercise.value()));
        content.add("stand-and-walk");
        ObjectNode changed = json.putObject("changed");
        breaks.exercises()
                .forEach(
                        exercise -> breaks.change(exercise).ifPresent(change -> changed.put(exercise.value(), change)));
        moves(json.putObject("first_break"), breaks.due());
        ArrayNode information = json.putArray("information");
        BreakFacts.all()
                .forEach(fact -> information
                        .addObject()
                        .put("rule", fact.rule().orElseThrow().value())
                        .put("text", fact.text()));
    }

    private void moves(ObjectNode json, List<BreakMove> moves) {
        ArrayNode array = json.putArray("moves");
        moves.forEach(move -> array.add(move.toString()));
        json.put("text", BreakWords.sentence(moves, repertoire));
    }

    private void day(ObjectNode json, PlayedDay day, Pace pace) {
        DeskWords words = new DeskWords(PlayedDay.ZONE, pace);
        ArrayNode moments = json.putArray("day");
        for (PlayedDay.Moment moment : day.play()) {
            ObjectNode one = moments.addObject()
                    .put("at", time(moment.at()))
                    .put("state", DeskWords.kind(moment.state()))
                    .put("rule", moment.state().rule().value())
                    .put("says", words.sentence(moment.state()));
            if (!moment.moves().isEmpty()) {
                moves(one, moment.moves());
            }
        }
        DeskTally tally = day.tally();
        json.putObject("tally")
                .put("offered", tally.offered())
                .put("taken", tally.taken())
                .put("snoozed", tally.snoozed())
                .put("skipped", tally.skipped())
                .put("ignored", tally.ignored());
    }

    private static String time(Instant at) {
        return at.atZone(PlayedDay.ZONE).toLocalTime().toString();
    }
}
