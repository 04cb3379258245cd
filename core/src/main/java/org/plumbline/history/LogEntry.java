package org.plumbline.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.assessment.DailyReport;
import org.plumbline.assessment.Measurement;
import org.plumbline.desk.DeskEvent;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.SetupAnswer;
import org.plumbline.desk.SetupPoint;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.person.Profile;
import org.plumbline.person.Reminder;
import org.plumbline.person.Sign;
import org.plumbline.screening.Verdict;

/// Something that happened, with what was decided because of it. One request makes one entry; a correction is another.
public sealed interface LogEntry extends Timed {

    /// A person answered the questions, and was told whether they may train here.
    ///
    /// @param isScreening whether all safety questions were asked; not so when a single answer was changed (SCR2)
    record ProfileGiven(Instant at, Profile profile, Verdict verdict, boolean isScreening) implements LogEntry {

        /// All questions were asked.
        public ProfileGiven(Instant at, Profile profile, Verdict verdict) {
            this(at, profile, verdict, true);
        }
    }

    /// A session began.
    ///
    /// @param checkIn how the person was before it
    /// @param changed what changed about the program as it began
    /// @param told what was told at its beginning, in the words of that day
    record SessionStarted(
            Instant at, SessionId session, Script script, CheckIn checkIn, List<Changed> changed, Begun told)
            implements LogEntry {

        public SessionStarted {
            changed = List.copyOf(changed);
        }

        public SessionStarted(Instant at, SessionId session, Script script, CheckIn checkIn, List<Change> changes) {
            this(at, session, script, checkIn, Changed.untold(changes), Begun.NOTHING);
        }

        public SessionStarted(Instant at, SessionId session, Script script) {
            this(at, session, script, CheckIn.NOT_ASKED, List.of());
        }

        public List<Change> changes() {
            return changed.stream().map(Changed::change).toList();
        }
    }

    /// A set was done, or is said to have been done otherwise than before.
    ///
    /// @param item its place in the script, from 0 on
    /// @param number the set of that line, from 1 on
    record SetLogged(Instant at, SessionId session, int item, int number, DoneSet set) implements LogEntry {

        public SetLogged {
            if (item < 0 || number < 1) {
                throw new IllegalArgumentException(
                        "Lines are counted from 0 and sets from 1: line %d, set %d".formatted(item, number));
            }
        }
    }

    /// How an exercise felt.
    ///
    /// @param inReserve how many repetitions were left, where it was asked so (E1)
    record EffortTold(Instant at, SessionId session, int item, Effort effort, Optional<Integer> inReserve)
            implements LogEntry {

        public EffortTold(Instant at, SessionId session, int item, Effort effort) {
            this(at, session, item, effort, Optional.empty());
        }
    }

    /// The grip gave out before the back did (G1).
    record GripTold(Instant at, SessionId session, int item) implements LogEntry {}

    /// Something hurt.
    ///
    /// @param stops whether the exercise ended for today because of it (P1)
    record PainTold(Instant at, SessionId session, int item, Pain pain, PainKind kind, boolean stops)
            implements LogEntry {}

    record ItemSkipped(Instant at, SessionId session, int item, SkipReason reason) implements LogEntry {}

    /// Something else is done today in the place of a line of the script.
    ///
    /// @param item its place in the script, from 0 on
    /// @param instead another exercise, or an easier form of the same one
    record ItemSwapped(Instant at, SessionId session, int item, SkipReason reason, Prescription instead)
            implements LogEntry {

        public ItemSwapped {
            if (item < 0) {
                throw new IllegalArgumentException("Lines are counted from 0: line " + item);
            }
        }
    }

    /// Somebody wrote something about a session in words of their own.
    ///
    /// @param item the line it is about, from 0 on; empty when it is about the session as a whole
    /// @param text 1 to 500 characters
    record NoteTold(Instant at, SessionId session, Optional<Integer> item, String text) implements LogEntry {

        /// A few sentences; more is a diary, which this is not.
        public static final int LONGEST = 500;

        public NoteTold {
            text = text.strip();
            if (text.isEmpty() || text.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "A note has 1 to %d characters, not %d".formatted(LONGEST, text.length()));
            }
        }

        public SessionNote note() {
            return new SessionNote(at, item, text);
        }
    }

    /// A set of a session that is finished was done otherwise than it was told.
    ///
    /// @param item its place in the script, from 0 on
    /// @param number the set of that line, from 1 on
    /// @param decided what the coach decided anew; empty where something was decided since
    record SetCorrected(Instant at, SessionId session, int item, int number, DoneSet set, List<Decided> decided)
            implements LogEntry {

        public SetCorrected {
            if (item < 0 || number < 1) {
                throw new IllegalArgumentException(
                        "Lines are counted from 0 and sets from 1: line %d, set %d".formatted(item, number));
            }
            decided = List.copyOf(decided);
        }

        SetCorrected with(List<Decided> inForce) {
            return new SetCorrected(at, session, item, number, set, inForce);
        }
    }

    /// A session ended, and the coach said what comes next for each exercise.
    ///
    /// @param isShortened whether it was cut short for time
    record SessionFinished(
            Instant at, SessionId session, boolean isShortened, List<Decided> decided, List<Changed> changed)
            implements LogEntry {

        public SessionFinished {
            decided = List.copyOf(decided);
            changed = List.copyOf(changed);
        }

        public SessionFinished(Instant at, SessionId session, boolean isShortened, List<Decided> decided) {
            this(at, session, isShortened, decided, List.of());
        }

        public List<Change> changes() {
            return changed.stream().map(Changed::change).toList();
        }
    }

    /// The morning after a session, and what changed because of it (P3, D4, PAIN4).
    ///
    /// @param soreness how sore the muscles are, asked apart from pain (PAIN3)
    record MorningTold(
            Instant at,
            SessionId session,
            MorningReport morning,
            Optional<Pain> soreness,
            List<Decided> decided,
            List<Changed> changed)
            implements LogEntry {

        public MorningTold {
            decided = List.copyOf(decided);
            changed = List.copyOf(changed);
        }

        public MorningTold(Instant at, SessionId session, MorningReport morning, List<Decided> decided) {
            this(at, session, morning, Optional.empty(), decided, List.of());
        }

        public List<Change> changes() {
            return changed.stream().map(Changed::change).toList();
        }
    }

    /// Somebody said how they are, and that was no day to train: pain as red as this waits (PAIN1).
    record CheckedIn(Instant at, CheckIn checkIn) implements LogEntry {}

    /// A harder exercise that was offered was taken or declined (3.3, point 2).
    record OfferAnswered(Instant at, ExerciseId exercise, boolean isTaken, List<Decided> decided) implements LogEntry {

        public OfferAnswered {
            decided = List.copyOf(decided);
        }
    }

    /// Busy mode begins or ends (B7).
    record BusyTold(Instant at, boolean isBusy) implements LogEntry {}

    /// The person is ill, or well again (B6).
    record IllnessTold(Instant at, boolean isIll) implements LogEntry {}

    /// The person has read that upper-trapezius training is not harmful, and wants it, or no longer does (U2).
    record UpperTrapeziusTold(Instant at, boolean isWanted) implements LogEntry {}

    /// Somebody changed their week.
    ///
    /// @param selection what the sessions hold since; empty where a routine decides
    /// @param told what was told of it, in the words of that day
    record PlanChanged(Instant at, PlanEdit edit, Optional<Selection> selection, String told) implements LogEntry {}

    /// The change somebody made to their week at a certain time is taken back.
    record PlanUndone(Instant at, Instant changedAt) implements LogEntry {}

    /// Somebody said when and how they want breaks at their desk (DESK2).
    record DeskPlanned(Instant at, DeskPlan plan) implements LogEntry {}

    /// Something happened at the desk, on whichever device.
    record DeskTold(Instant at, DeskEvent event) implements LogEntry {}

    /// Somebody went through the set-up of their desk (DESK1).
    record SetupTold(Instant at, Map<SetupPoint, SetupAnswer> answers) implements LogEntry {

        public SetupTold {
            answers = Map.copyOf(answers);
        }
    }

    /// Somebody told how their day was. Of each answer the last word of a day counts; see [DailyReport#then].
    record DayTold(Instant at, DailyReport report) implements LogEntry {

        public DayTold {
            int length = report.note().length();
            if (length > DailyReport.LONGEST) {
                throw new IllegalArgumentException(
                        "A note has at most %d characters, not %d".formatted(DailyReport.LONGEST, length));
            }
        }
    }

    /// Somebody wants to be asked about their days, or no longer.
    record DailyAsked(Instant at, boolean isWanted) implements LogEntry {}

    /// Somebody measured themselves (MEAS0).
    record Measured(Instant at, Measurement measurement) implements LogEntry {}

    /// A measurement is taken back, as when it was of something else.
    record MeasurementDropped(Instant at, Instant measuredAt) implements LogEntry {}

    /// Somebody set when they want to be reminded, or empty for never.
    record ReminderSet(Instant at, Optional<Reminder> reminder) implements LogEntry {}

    /// A sign that ends training until somebody has looked at it (P0, STOP4).
    record SignsTold(Instant at, Set<Sign> signs, Verdict.NotNow verdict) implements LogEntry {

        public SignsTold {
            signs = Set.copyOf(signs);
        }
    }

    /// The person confirmed care or clearance, which unlocks the program.
    record ClearanceConfirmed(Instant at) implements LogEntry {}

    /// An entry this version cannot understand, such as one of a newer version. It is kept and reported, never skipped
    /// in silence.
    ///
    /// @param kind the word for its kind
    /// @param problem what was not understood
    record NotUnderstood(Instant at, String kind, String problem) implements LogEntry {}
}
