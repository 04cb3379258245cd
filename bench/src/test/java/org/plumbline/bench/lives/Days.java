package org.plumbline.bench.lives;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Change;
import org.plumbline.history.Decided;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Script;
import org.plumbline.person.Sign;
import org.plumbline.progression.Offers;
import org.plumbline.screening.Verdict;

/// The days of a diary as they are lived.
final class Days {

    /// A Monday.
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private final Diary diary;
    private final Map<String, String> person;
    private final Life life;
    private final Repertoire book;

    /// What one day brought.
    record Today(Optional<Script> script, List<Decided> decided, List<Change> changes) {}

    Days(Repertoire book, Diary diary) {
        this.book = book;
        this.diary = diary;
        this.person = new TreeMap<>(diary.person());
        this.life = new Life(book);
    }

    void live() {
        life.onMorningOf(FIRST);
        life.answer(Diary.profile(person));
        diary.rows().forEach(this::live);
    }

    private void live(Diary.Row row) {
        boolean isRange = row.to() > row.from();
        for (int day = row.from(); day <= row.to(); day++) {
            Today today = day(row, day);
            if (!isRange || today.script().isPresent()) {
                expect(row, day, today);
            }
        }
    }

    private void expect(Diary.Row row, int day, Today today) {
        Expected expected = new Expected(book, life, today);
        for (String part : row.expected()) {
            assertTrue(expected.holds(part), () -> "%s, on day %d: %s%nbut %s".formatted(row, day, part, expected));
        }
    }

    private Today day(Diary.Row row, int day) {
        LocalDate date = FIRST.plusDays(day - 1L);
        int from = life.entries().size();
        life.onMorningOf(date);
        if (life.now().isBefore(lastAt())) {
            life.later(Duration.between(life.now(), lastAt()));
        }
        row.happens().forEach(this::happens);
        life.onEveningOf(date);
        Optional<Script> script = train(new Training(row.happens()), row);
        List<Decided> decided = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (LogEntry entry : life.entries().subList(from, life.entries().size())) {
            switch (entry) {
                case LogEntry.SessionStarted started -> changes.addAll(started.changes());
                case LogEntry.SessionFinished finished -> {
                    decided.addAll(finished.decided());
                    changes.addAll(finished.changes());
                }
                case LogEntry.MorningTold told -> {
                    decided.addAll(told.decided());
                    changes.addAll(told.changes());
                }
                case LogEntry.OfferAnswered answered -> decided.addAll(answered.decided());
                default -> {}
            }
        }
        return new Today(script, decided, changes);
    }

    private Instant lastAt() {
        return life.entries().getLast().at();
    }

    private Optional<Script> train(Training training, Diary.Row row) {
        if (!training.isTraining() || (training.isWhenDue() && !life.isDue())) {
            return Optional.empty();
        }
        assertTrue(life.isDue(), () -> "No session is due: " + row);
        Optional<Script> script = life.begin(training.checkIn());
        script.ifPresent(asked -> {
            assertTrue(
                    row.to() > row.from() || training.isAbout(asked), () -> "It tells of what was not asked: " + row);
            life.add(training.told(life, asked));
            life.later(Duration.ofMinutes(25));
            life.end(training.isShortened());
        });
        return script;
    }

    private void happens(String what) {
        switch (what) {
            case "ill" -> life.add(new LogEntry.IllnessTold(life.now(), true));
            case "well" -> life.add(new LogEntry.IllnessTold(life.now(), false));
            case "busy" -> life.add(new LogEntry.BusyTold(life.now(), true));
            case "not busy" -> life.add(new LogEntry.BusyTold(life.now(), false));
            case "wants upper trapezius" -> life.add(new LogEntry.UpperTrapeziusTold(life.now(), true));
            case "wants upper trapezius no longer" -> life.add(new LogEntry.UpperTrapeziusTold(life.now(), false));
            case "confirms care" -> life.add(new LogEntry.ClearanceConfirmed(life.now()));
            case "answers" -> life.answer(Diary.profile(person));
            default -> happensWith(what);
        }
    }

    private void happensWith(String what) {
        String[] words = what.split(" ");
        if (what.startsWith("answers ")) {
            String fact = what.substring("answers ".length());
            person.put(fact.substring(0, fact.indexOf(": ")), fact.substring(fact.indexOf(": ") + 2));
            life.answer(Diary.profile(person));
        } else if (what.startsWith("morning ")) {
            morning(what);
        } else if (what.startsWith("tells ")) {
            life.add(new LogEntry.SignsTold(
                    life.now(),
                    Set.of(Sign.parse(words[1])),
                    new Verdict.NotNow(
                            Sign.parse(words[1]).advice(),
                            true,
                            List.of(new Verdict.Finding(Sign.parse(words[1]).rule(), words[1])))));
        } else if (what.matches("(takes|declines) offer .*")) {
            Offers.answer(life.history(), new ExerciseId(words[2]), words[0].equals("takes"), life.now())
                    .ifPresent(life::add);
        }
    }

    /// `morning pain 3, at night, sore 6`.
    private void morning(String what) {
        Pain pain = Pain.NONE;
        Optional<Pain> sore = Optional.empty();
        for (String part : what.substring("morning ".length()).split(", ")) {
            if (part.startsWith("pain ")) {
                pain = Pain.parse(part.substring("pain ".length()));
            } else if (part.startsWith("sore ")) {
                sore = Optional.of(Pain.parse(part.substring("sore ".length())));
            }
        }
        life.morning(pain, what.contains("at night"), sore);
    }
}
