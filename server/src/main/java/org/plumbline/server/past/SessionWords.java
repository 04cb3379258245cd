package org.plumbline.server.past;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Changed;
import org.plumbline.history.Decided;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.server.past.SessionsView.Row;
import org.plumbline.server.past.SessionsView.Week;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.ChangeWords;
import org.plumbline.server.words.CoachWords;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.LoadWords;
import org.plumbline.server.words.PastWords;
import org.plumbline.server.words.ScreenWords;

/// Puts the list of sessions into words: `Week of March 2`, `21 minutes, 6 sets`, `Goes up: band row.`
final class SessionWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Repertoire repertoire;
    private final CoachWords coach;
    private final ChangeWords changes;
    private final History history;
    private final LocalDate today;

    SessionWords(Repertoire repertoire, History history, Moment moment) {
        this.repertoire = repertoire;
        this.coach = new CoachWords(repertoire);
        this.changes = new ChangeWords(repertoire);
        this.history = history;
        this.today = moment.today();
    }

    /// Returns the sessions by week, both the latest first: by when they were, not by when they were told.
    List<Week> weeks(List<DoneSession> sessions) {
        Map<LocalDate, List<DoneSession>> weeks = new TreeMap<>(Collections.reverseOrder());
        sessions.stream()
                .sorted(Comparator.comparing(DoneSession::begun).reversed())
                .forEach(session -> weeks.computeIfAbsent(session.monday(), _ -> new ArrayList<>())
                        .add(session));
        return weeks.entrySet().stream()
                .map(week -> new Week(
                        name(week.getKey()),
                        PastWords.week(
                                count(week.getValue(), session -> !session.isPractice()),
                                week.getValue().stream()
                                        .mapToInt(DoneSession::minutes)
                                        .sum(),
                                week.getValue().stream()
                                        .mapToInt(DoneSession::sets)
                                        .sum()),
                        week.getValue().stream()
                                .map(session -> row(session, week.getValue()))
                                .toList()))
                .toList();
    }

    private static int count(List<DoneSession> sessions, Predicate<DoneSession> which) {
        return Math.toIntExact(sessions.stream()
                .filter(session -> session.end().isPresent())
                .filter(which)
                .count());
    }

    private String name(LocalDate monday) {
        if (!monday.isBefore(today.minusDays(6)) && !monday.isAfter(today)) {
            return "This week";
        }
        return "Week of " + (monday.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(monday);
    }

    private Row row(DoneSession session, List<DoneSession> week) {
        boolean isAlone = count(week, session) == 1;
        String time = isAlone ? "" : ", " + TIME.format(session.begun());
        return new Row(
                "/sessions/" + session.id(),
                session.end().isPresent() ? "done" : "same",
                DayWords.date(session.day()) + time,
                fact(session),
                changed(session));
    }

    private static long count(List<DoneSession> week, DoneSession session) {
        return week.stream().filter(other -> other.day().equals(session.day())).count();
    }

    private String fact(DoneSession session) {
        if (session.end().isEmpty()) {
            boolean isOpen = history.openSession()
                    .filter(open -> open.id().equals(session.id()))
                    .isPresent();
            return isOpen ? "Under way" : "Not ended";
        }
        String numbers = PastWords.session(
                session.minutes(), session.sets(), session.end().orElseThrow().isShortened());
        return session.isPractice()
                ? DoseWords.capitalized(("easy work, " + numbers).replaceFirst(", $", ""))
                : numbers;
    }

    private List<String> changed(DoneSession session) {
        List<String> sentences = new ArrayList<>();
        sentences.addAll(named("Goes up", session, "up"));
        sentences.addAll(named("Held or easier", session, "held"));
        session.end().map(LogEntry.SessionFinished::changed).orElse(List.of()).forEach(one -> sentences.add(said(one)));
        return sentences;
    }

    private List<String> named(String what, DoneSession session, String kind) {
        List<String> names = session.decided().stream()
                .filter(one -> coach.kind(one.decision()).equals(kind))
                .map(Decided::exercise)
                .map(exercise -> DoseWords.uncapitalized(LoadWords.name(exercise, repertoire)))
                .distinct()
                .toList();
        return names.isEmpty() ? List.of() : List.of("%s: %s.".formatted(what, ScreenWords.list(names, "and")));
    }

    private String said(Changed changed) {
        return changed.told().isEmpty() ? changes.said(changed.change()) : changed.told();
    }
}
