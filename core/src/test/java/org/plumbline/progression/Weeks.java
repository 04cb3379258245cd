package org.plumbline.progression;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.dose.Band;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Change;
import org.plumbline.history.CheckIn;
import org.plumbline.history.DoneSet;
import org.plumbline.history.EachSide;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PainKind;
import org.plumbline.history.Part;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.SkipReason;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;
import org.plumbline.screening.Verdict;

/// The weeks of somebody who trains with the [Book]: days are counted from the answers on, and the coach decides.
final class Weeks {

    static final Instant START = Instant.parse("2026-03-02T18:00:00Z");

    Profile profile = profile(Level.L0, Goal.POSTURE, Set.of(Equipment.BAND, Equipment.DUMBBELL));
    int sessionsAWeek = 2;
    private History history = History.empty();
    private int sessions;

    static Instant day(int number) {
        return START.plus(Duration.ofDays(number));
    }

    static Profile profile(Level level, Goal goal, Set<Equipment> equipment) {
        return new Profile(
                new Trainee(34, Optional.of(70_000), level, false),
                Kit.of(
                        equipment,
                        List.of(Band.YELLOW, Band.RED, Band.GREEN),
                        List.of(500, 1000, 4000, 5000, 6000, 25_000)),
                new Wishes(2, 20, false, goal, List.of(), Set.of()),
                Health.FINE,
                8);
    }

    Weeks answered(int day, Condition... filters) {
        return with(new LogEntry.ProfileGiven(day(day), profile, new Verdict.Train(Set.of(filters), List.of())));
    }

    Weeks with(LogEntry entry) {
        history = history.after(entry);
        return this;
    }

    History history() {
        return history;
    }

    TermsOf terms() {
        return TermsOf.of(Book.repertoire(), profile, history);
    }

    /// A session of so many lines, all done as asked and ok.
    Weeks asAsked(int day, String... prescriptions) {
        Session session = session(day, prescriptions);
        for (int line = 0; line < prescriptions.length; line++) {
            Prescription asked = Prescription.parse(prescriptions[line]);
            for (int set = 1; set <= asked.sets(); set++) {
                session.set(
                        line,
                        set,
                        asked.target().amount() + " " + asked.target().measure(),
                        asked.load().toString());
            }
        }
        return session.end();
    }

    Session session(int day, String... prescriptions) {
        return session(day, new Reason.StartHere(), prescriptions);
    }

    Session session(int day, Reason because, String... prescriptions) {
        List<Script.Item> items = Stream.of(prescriptions)
                .map(Prescription::parse)
                .map(asked -> new Script.Item(Part.STRENGTH, asked, 45, Optional.empty(), because))
                .toList();
        return new Session(day, new Script(items, 600), CheckIn.NOT_ASKED, List.of());
    }

    Session session(int day, Script script, CheckIn checkIn, Collection<Change> changes) {
        return new Session(day, script, checkIn, List.copyOf(changes));
    }

    /// A session under way.
    final class Session {

        private final Instant at;
        private final SessionId id;
        private int later;

        private Session(int day, Script script, CheckIn checkIn, List<Change> changes) {
            at = day(day);
            sessions++;
            id = new SessionId(new UUID(1, sessions));
            with(new LogEntry.SessionStarted(at, id, script, checkIn, changes));
        }

        Session set(int line, int number, String work, String load) {
            return told(new LogEntry.SetLogged(
                    at.plusSeconds(later), id, line, number, new DoneSet(Work.parse(work), Load.parse(load))));
        }

        Session sides(int line, int left, int right, String load) {
            return told(new LogEntry.SetLogged(
                    at,
                    id,
                    line,
                    1,
                    new DoneSet(
                            Work.reps(Math.min(left, right)),
                            Load.parse(load),
                            Optional.of(new EachSide(left, right)),
                            false)));
        }

        Session confirmed(int line, int number, String work, String load) {
            return told(new LogEntry.SetLogged(
                    at, id, line, number, new DoneSet(Work.parse(work), Load.parse(load)).confirmed()));
        }

        /// Something else is done from a minute on, and its sets are told after that.
        Session swapped(int line, SkipReason reason, String instead) {
            later = 120;
            return told(new LogEntry.ItemSwapped(at.plusSeconds(60), id, line, reason, Prescription.parse(instead)));
        }

        Session felt(int line, Effort effort) {
            return told(new LogEntry.EffortTold(at, id, line, effort));
        }

        Session hurts(int line, int rating) {
            return told(new LogEntry.PainTold(
                    at.plusSeconds(later), id, line, new Pain(rating), PainKind.DULL, rating >= 5));
        }

        Session gripFirst(int line) {
            return told(new LogEntry.GripTold(at, id, line));
        }

        private Session told(LogEntry entry) {
            with(entry);
            return this;
        }

        SessionId id() {
            return id;
        }

        LogEntry.SessionFinished ending(boolean isShortened) {
            return new Debrief(Book.repertoire(), terms(), history, sessionsAWeek)
                    .end(history.findOpen(id).orElseThrow(), isShortened, at);
        }

        Weeks end() {
            return with(ending(false));
        }
    }
}
