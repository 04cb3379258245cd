package org.plumbline.server.player;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.history.CheckIn;
import org.plumbline.history.Decided;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.SkipReason;
import org.plumbline.history.Standing;
import org.plumbline.planner.Agenda;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Program;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.CoachWords;

/// A session that is still to come: what is planned, when, and the program that asks for it.
///
/// @param history what will have been before it
/// @param isDue whether it may be done today
record Upcoming(PlannedSession planned, Program program, History history, LocalDate date, boolean isDue) {

    /// Returns the next sessions in their order. Those behind the first are as they would be if those before
    /// them were done and changed nothing: the same amounts, but no set added twice.
    static List<Upcoming> of(Programs programs, History history, Moment moment, int count) {
        List<Upcoming> sessions = new ArrayList<>();
        Moment then = moment;
        History imagined = ended(history, moment);
        while (sessions.size() < count) {
            Optional<Upcoming> next = next(programs, imagined, then);
            if (next.isEmpty()) {
                return sessions;
            }
            Upcoming session = sessions.isEmpty() ? next.get() : next.get().later();
            sessions.add(session);
            then = session.sameHour(moment);
            imagined = session.done(then);
        }
        return sessions;
    }

    /// What is under way comes first, and counts as done.
    private static History ended(History history, Moment moment) {
        return history.after(history.openSessions().stream()
                .<LogEntry>map(open -> new LogEntry.SessionFinished(moment.at(), open.id(), true, List.of()))
                .toList());
    }

    private static Optional<Upcoming> next(Programs programs, History history, Moment moment) {
        return programs.of(history, moment).flatMap(program -> {
            Agenda agenda = program.agenda();
            return agenda.next()
                    .filter(planned ->
                            program.script(planned, CheckIn.NOT_ASKED).isPresent())
                    .map(planned -> agenda.isDue(moment.today())
                            ? new Upcoming(planned, program, history, moment.today(), true)
                            : new Upcoming(planned, program, history, agenda.nextDate(), false));
        });
    }

    /// One behind another has a day of its own.
    private Upcoming later() {
        return new Upcoming(planned, program, history, program.agenda().nextDate(), false);
    }

    private Moment sameHour(Moment moment) {
        ZonedDateTime now = moment.at().atZone(moment.zone());
        return new Moment(now.with(date).toInstant(), moment.zone());
    }

    /// Nothing is told about it, so the coach leaves every amount where it is.
    private History done(Moment then) {
        Script script = script(CheckIn.NOT_ASKED).orElseThrow();
        SessionId imagined = new SessionId(UUID.randomUUID());
        List<LogEntry> entries = new ArrayList<>();
        entries.add(new LogEntry.SessionStarted(then.at(), imagined, script));
        for (int item = 0; item < script.items().size(); item++) {
            entries.add(new LogEntry.ItemSkipped(then.at(), imagined, item, SkipReason.NO_TIME));
        }
        History begun = history.after(entries);
        return begun.findOpen(imagined)
                .map(open -> program.debrief().end(open, true, then.at()))
                .map(end -> begun.after(new LogEntry.SessionFinished(
                        end.at(),
                        imagined,
                        true,
                        end.decided().stream().map(one -> kept(one, script)).toList())))
                .orElse(begun);
    }

    /// What was the reason before goes on being it. What a beginning decides, each beginning decides anew.
    private static Decided kept(Decided one, Script script) {
        Optional<Reason> reason = script.items().stream()
                .filter(item -> item.part() == Part.STRENGTH)
                .filter(item -> item.prescription().exercise().equals(one.exercise()))
                .map(Script.Item::because)
                .filter(because -> !CoachWords.isOfTheBeginning(because) && !(because instanceof Reason.StartHere))
                .findFirst();
        Optional<Standing> standing = one.standing()
                .map(now ->
                        new Standing(now.prescription(), reason.orElse(now.because()), now.streaks(), now.footing()));
        return new Decided(one.exercise(), one.done(), one.decision(), standing);
    }

    /// Returns what is done of it, or empty when the coach left nothing of it.
    Optional<Script> script(CheckIn checkIn) {
        return program.script(planned, checkIn);
    }
}
