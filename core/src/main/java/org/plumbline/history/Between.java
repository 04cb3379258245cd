package org.plumbline.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.assessment.DailyReport;
import org.plumbline.assessment.Discomfort;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Taken;
import org.plumbline.desk.DeskPlan;
import org.plumbline.dose.Pain;
import org.plumbline.person.Reminder;

/// What somebody told between sessions: desk breaks, how their days were, and what they measured.
///
/// @param desk what happened at the desk, the latest first
/// @param days how days were, the latest first, also more than once a day; see [#reports]
/// @param measured what was measured, the latest first, also what was taken back later; see [#outcome]
/// @param dropped what was taken back
/// @param setup how the desk was found to be set up, the latest first
/// @param settings what they want of it
public record Between(
        Trail<LogEntry.DeskTold> desk,
        Trail<LogEntry.DayTold> days,
        Trail<LogEntry.Measured> measured,
        Trail<LogEntry.MeasurementDropped> dropped,
        Trail<LogEntry.SetupTold> setup,
        Settings settings) {

    /// What somebody chose, of which the latest word counts.
    ///
    /// @param planned when breaks are wanted, empty before anything was said
    /// @param asked whether to ask about the day
    /// @param set when to remind
    public record Settings(
            Optional<LogEntry.DeskPlanned> planned,
            Optional<LogEntry.DailyAsked> asked,
            Optional<LogEntry.ReminderSet> set) {

        static final Settings NONE = new Settings(Optional.empty(), Optional.empty(), Optional.empty());

        public Optional<DeskPlan> plan() {
            return planned.map(LogEntry.DeskPlanned::plan);
        }

        /// Whether to ask about the day: yes until somebody says no.
        public boolean isDailyWanted() {
            return asked.map(LogEntry.DailyAsked::isWanted).orElse(true);
        }

        public Optional<Reminder> reminder() {
            return set.flatMap(LogEntry.ReminderSet::reminder);
        }

        private Settings with(LogEntry entry) {
            return switch (entry) {
                case LogEntry.DeskPlanned told -> new Settings(later(planned, told), asked, set);
                case LogEntry.DailyAsked told -> new Settings(planned, later(asked, told), set);
                case LogEntry.ReminderSet told -> new Settings(planned, asked, later(set, told));
                default -> this;
            };
        }

        private static <T extends LogEntry> Optional<T> later(Optional<T> known, T told) {
            Instant before = known.map(LogEntry::at).orElse(Instant.MIN);
            return told.at().isBefore(before) ? known : Optional.of(told);
        }
    }

    static final Between NOTHING =
            new Between(Trail.empty(), Trail.empty(), Trail.empty(), Trail.empty(), Trail.empty(), Settings.NONE);

    /// Returns what was measured of a measure, without what was taken back, on the days of this zone.
    public Outcome outcome(OutcomeMeasure measure, ZoneId zone) {
        List<Taken> taken = new ArrayList<>();
        for (LogEntry.Measured told : counted()) {
            if (told.measurement().measure() == measure) {
                taken.add(new Taken(told.at().atZone(zone).toLocalDate(), told.measurement()));
            }
        }
        return Outcome.of(measure, taken.reversed());
    }

    /// Returns what was measured and not taken back, the latest first.
    public List<LogEntry.Measured> counted() {
        Set<Instant> gone = new HashSet<>();
        dropped.forEach(told -> gone.add(told.measuredAt()));
        List<LogEntry.Measured> counted = new ArrayList<>();
        measured.forEach(told -> {
            if (!gone.contains(told.at())) {
                counted.add(told);
            }
        });
        return counted;
    }

    /// Returns how days were, by the days of this zone; of each answer the last word of a day counts.
    public NavigableMap<LocalDate, DailyReport> reports(ZoneId zone) {
        NavigableMap<LocalDate, DailyReport> reports = new TreeMap<>();
        days.forEach(told -> reports.merge(
                told.at().atZone(zone).toLocalDate(), told.report(), (later, earlier) -> earlier.then(later)));
        return reports;
    }

    /// Returns the discomfort of the days it was told of (MEAS-PAIN).
    public Discomfort discomfort(ZoneId zone) {
        NavigableMap<LocalDate, Pain> rated = new TreeMap<>();
        reports(zone).forEach((day, report) -> report.discomfort().ifPresent(pain -> rated.put(day, pain)));
        return new Discomfort(rated);
    }

    Between with(LogEntry entry) {
        return switch (entry) {
            case LogEntry.DeskTold told -> new Between(desk.with(told), days, measured, dropped, setup, settings);
            case LogEntry.DayTold told -> new Between(desk, days.with(told), measured, dropped, setup, settings);
            case LogEntry.Measured told -> new Between(desk, days, measured.with(told), dropped, setup, settings);
            case LogEntry.MeasurementDropped told ->
                new Between(desk, days, measured, dropped.with(told), setup, settings);
            case LogEntry.SetupTold told -> new Between(desk, days, measured, dropped, setup.with(told), settings);
            default -> new Between(desk, days, measured, dropped, setup, settings.with(entry));
        };
    }
}
