package org.plumbline.server.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PlanEdit;
import org.plumbline.history.Selection;
import org.plumbline.person.Arrangement;
import org.plumbline.person.Profile;
import org.plumbline.planner.EditOutcome;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Program;
import org.plumbline.planner.Workbench;
import org.plumbline.screening.Screener;

/// What somebody logged: their answers, then one change to their week after the other, a minute apart.
///
/// Adding to a diary gives another; the first one stays as it was.
record Diary(Repertoire repertoire, List<LogEntry> entries) {

    /// A Monday morning.
    static final Instant BEGIN = Instant.parse("2026-11-16T08:00:00Z");

    private static final Instant NOW = Instant.parse("2026-11-16T18:00:00Z");

    Diary {
        entries = List.copyOf(entries);
    }

    static Diary of(Repertoire repertoire, Profile profile) {
        return new Diary(repertoire, List.of()).answering(profile);
    }

    /// Returns this diary with all questions answered, again or for the first time.
    Diary answering(Profile profile) {
        Profile answers = profile.with(Arrangement.NONE);
        return with(new LogEntry.ProfileGiven(next(), answers, Screener.screen(answers)));
    }

    Diary with(LogEntry entry) {
        List<LogEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Diary(repertoire, more);
    }

    /// Returns this diary after a change that is known to be possible, with what it led to.
    Diary with(PlanEdit edit, Optional<Selection> selection) {
        return with(new LogEntry.PlanChanged(next(), edit, selection, "told"));
    }

    /// Returns this diary after a change, or nothing if it clashes with something.
    Optional<Diary> changed(PlanEdit edit) {
        return bench().flatMap(bench -> changed(bench, edit));
    }

    /// Returns the same, for a week that is known already.
    Optional<Diary> changed(Workbench bench, PlanEdit edit) {
        return bench.edit(edit) instanceof EditOutcome.Done done
                ? Optional.of(with(edit, done.selection()))
                : Optional.empty();
    }

    /// Returns this diary with changes made before any week was chosen.
    Diary arranging(List<PlanEdit> edits) {
        Diary diary = this;
        for (PlanEdit edit : edits) {
            diary = diary.with(edit, Optional.empty());
        }
        return diary;
    }

    /// Returns this diary after all changes that are possible one after the other.
    Diary changed(List<PlanEdit> edits) {
        Diary diary = this;
        for (PlanEdit edit : edits) {
            diary = diary.changed(edit).orElse(diary);
        }
        return diary;
    }

    /// Returns this diary with the last change taken back.
    Diary undone() {
        return history()
                .edits()
                .last()
                .map(last -> with(new LogEntry.PlanUndone(next(), last.at())))
                .orElse(this);
    }

    /// Returns the diary with its entries heard of in the opposite order.
    Diary backward() {
        return new Diary(repertoire, entries.reversed());
    }

    private Instant next() {
        return BEGIN.plusSeconds(60L * entries.size());
    }

    History history() {
        return History.of(entries);
    }

    Optional<Program> program() {
        Program.Now now = new Program.Now(NOW, at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
        return Program.of(repertoire, history(), now);
    }

    Optional<Workbench> bench() {
        return program().map(Program::workbench);
    }

    Optional<Plan.Week> week() {
        return program().map(Program::plan);
    }

    /// Returns the person as the planner sees them now.
    Optional<Profile> profile() {
        return program().map(Program::profile);
    }

    List<String> violations(Person person) {
        return program()
                .map(program -> WeekValidator.violations(
                        repertoire, person.withoutLogs().inWeek(1).with(program.profile()), program.plan()))
                .orElse(List.of());
    }
}
