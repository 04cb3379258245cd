package org.plumbline.planner;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.exercise.Level;
import org.plumbline.history.Chapter;
import org.plumbline.history.Edits;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PlanEdit;
import org.plumbline.person.Profile;
import org.plumbline.planner.PastWeek.Off;
import org.plumbline.planner.Program.Now;
import org.plumbline.rule.Numbers;
import org.plumbline.screening.Verdict;

/// The weeks of a program as they went, by what was wanted and possible in each of them.
public final class PastWeeks {

    private static final int WEEK = 7;

    /// More weeks than anybody trains: a clock that was set wrong makes no endless list.
    private static final int MOST = 5200;

    private final TreeMap<LocalDate, Profile> wanted = new TreeMap<>();
    private final TreeMap<LocalDate, Boolean> busy = new TreeMap<>();
    private final TreeMap<LocalDate, Boolean> ill = new TreeMap<>();
    /// Whether the latest answers do not allow training.
    private final TreeMap<LocalDate, Boolean> answeredNo = new TreeMap<>();
    /// Whether a sign told in training waits for clearance, which new answers do not open (STOP4).
    private final TreeMap<LocalDate, Boolean> locked = new TreeMap<>();
    private final TreeMap<LocalDate, Boolean> traveling = new TreeMap<>();
    private final TreeSet<LocalDate> trained = new TreeSet<>();
    private final Now now;

    private PastWeeks(Now now) {
        this.now = now;
    }

    /// Returns the weeks from the first day of training or of the program to that of today, the first one first. Empty
    /// before there was a program.
    public static List<PastWeek> of(History history, Now now) {
        PastWeeks weeks = new PastWeeks(now);
        List<LogEntry> facts = new ArrayList<>();
        history.chronicle().facts().forEach(facts::add);
        facts.reversed().forEach(weeks::hear);
        weeks.hear(history.edits());
        for (Chapter chapter : history.chronicle().chapters()) {
            if (!chapter.isPractice() && !chapter.deeds().isEmpty()) {
                weeks.trained.add(weeks.date(chapter.at()));
            }
        }
        return history.programStart().map(weeks::date).map(weeks::since).orElse(List.of());
    }

    private LocalDate date(Instant at) {
        return now.dateOf().apply(at);
    }

    private void hear(LogEntry fact) {
        LocalDate date = date(fact.at());
        switch (fact) {
            case LogEntry.ProfileGiven given -> {
                wanted.put(date, given.profile());
                answeredNo.put(date, given.verdict() instanceof Verdict.NotNow);
            }
            case LogEntry.BusyTold told -> busy.put(date, told.isBusy());
            case LogEntry.IllnessTold told -> ill.put(date, told.isIll());
            case LogEntry.SignsTold _ -> locked.put(date, true);
            case LogEntry.ClearanceConfirmed _ -> locked.put(date, false);
            default -> {}
        }
    }

    private void hear(Edits edits) {
        for (LogEntry.PlanChanged changed : edits.standing()) {
            if (changed.edit() instanceof PlanEdit.Traveling journey) {
                traveling.put(date(changed.at()), journey.equipment().isPresent());
            }
        }
    }

    private List<PastWeek> since(LocalDate start) {
        LocalDate first = trained.isEmpty() || trained.first().isAfter(start) ? start : trained.first();
        int number = 1 - Math.toIntExact((DAYS.between(first, start) + WEEK - 1) / WEEK);
        List<PastWeek> weeks = new ArrayList<>();
        LocalDate from = start.plusDays((long) WEEK * (number - 1));
        while (!from.isAfter(now.today()) && weeks.size() < MOST) {
            weeks.add(week(number, from));
            from = from.plusDays(WEEK);
            number++;
        }
        return List.copyOf(weeks);
    }

    private PastWeek week(int number, LocalDate from) {
        LocalDate to = from.plusDays(WEEK - 1L);
        boolean isOver = to.isBefore(now.today());
        int done = trained.subSet(from, true, to, true).size();
        Optional<Off> off = off(from, to);
        int wished = planned(Math.max(1, number), from, to);
        int planned = off.isPresent() ? Math.min(done, wished) : wished;
        return new PastWeek(number, from, done, planned, off, isOver);
    }

    private Optional<Off> off(LocalDate from, LocalDate to) {
        if (was(answeredNo, from, to) || was(locked, from, to)) {
            return Optional.of(Off.WAITING);
        }
        if (was(ill, from, to)) {
            return Optional.of(Off.ILL);
        }
        return was(traveling, from, to) ? Optional.of(Off.TRAVELING) : Optional.empty();
    }

    /// Whether something held at the beginning of these days, or began in them.
    private static boolean was(NavigableMap<LocalDate, Boolean> states, LocalDate from, LocalDate to) {
        Map.Entry<LocalDate, Boolean> before = states.lowerEntry(from);
        return (before != null && before.getValue())
                || states.subMap(from, true, to, true).containsValue(true);
    }

    private int planned(int number, LocalDate from, LocalDate to) {
        Map.Entry<LocalDate, Profile> answers = wanted.floorEntry(to);
        if (answers == null) {
            return 0;
        }
        Profile profile = answers.getValue();
        int usual = Frequency.inWeek(
                number, isNew(profile, from), profile, trained.headSet(from).size());
        boolean isBusy = was(busy, from, to);
        return isBusy ? Math.min(usual, profile.trainee().age() >= Numbers.BUSY_SENIOR ? 2 : 1) : usual;
    }

    private boolean isNew(Profile profile, LocalDate from) {
        boolean isEarned = trained.headSet(from).size() >= Numbers.L1_SESSIONS
                && DAYS.between(trained.first(), from) >= Numbers.L1_DAYS;
        return profile.trainee().level() == Level.L0 && !isEarned;
    }
}
