package org.plumbline.server.session;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Changed;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.History;
import org.plumbline.history.ItemLog;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.history.SessionNote;
import org.plumbline.rule.Numbers;
import org.plumbline.server.log.Journal;
import org.plumbline.server.session.SummaryView.Counted;
import org.plumbline.server.session.SummaryView.Head;
import org.plumbline.server.session.SummaryView.Kind;
import org.plumbline.server.session.SummaryView.Morning;
import org.plumbline.server.session.SummaryView.Tail;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.ChangeWords;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.CoachWords;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.ExerciseWords;
import org.plumbline.server.words.LoadWords;
import org.plumbline.server.words.PastWords;
import org.plumbline.server.words.ScreenWords;

/// Puts sessions that are over into words.
final class Summaries {

    /// A session open for longer than this was left and come back to; its minutes would say nothing.
    private static final int LONGEST_MINUTES = 180;

    private final Repertoire repertoire;
    private final SummaryLines lines;
    private final ChangeWords changeWords;
    private final CoachWords coachWords;

    Summaries(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.lines = new SummaryLines(repertoire);
        this.changeWords = new ChangeWords(repertoire);
        this.coachWords = new CoachWords(repertoire);
    }

    SummaryView of(PastSession session, Journal journal, Moment moment) {
        History now = journal.history();
        return new SummaryView(
                head(session, moment),
                session.end()
                        .filter(end -> !end.session().script().isPractice())
                        .map(end -> Praise.of(
                                end,
                                Sessions.recordsBefore(journal, end.session().id()),
                                repertoire))
                        .orElse(""),
                lines.of(session, now.offers()),
                around(session),
                session.end().map(FinishedSession::changed).orElse(List.of()).stream()
                        .map(this::change)
                        .toList(),
                tail(session, now, moment));
    }

    private Head head(PastSession session, Moment moment) {
        List<ItemLog> told = working(session);
        return new Head(
                "/sessions/" + session.session().id(),
                title(session),
                DayWords.date(moment.dateOf(session.endedAt())),
                new Counted(
                        told.stream().mapToInt(line -> line.sets().size()).sum(),
                        told.stream().mapToInt(Summaries::reps).sum()),
                session.isShortened() ? "Ended early for time." : "",
                kind(session));
    }

    private static List<ItemLog> working(PastSession session) {
        List<Script.Item> items = session.session().script().items();
        return IntStream.range(0, items.size())
                .filter(place -> items.get(place).part() == Part.STRENGTH)
                .mapToObj(place -> session.session().item(place))
                .toList();
    }

    private static Kind kind(PastSession session) {
        if (session.end().isEmpty()) {
            return Kind.LEFT;
        }
        return session.session().script().isPractice() ? Kind.PRACTICE : Kind.SESSION;
    }

    private static String title(PastSession session) {
        if (session.end().isEmpty()) {
            return "A session that was not ended";
        }
        Duration time = Duration.between(session.session().startedAt(), session.endedAt());
        long minutes = Math.max(1, time.toMinutes());
        return minutes > LONGEST_MINUTES ? "Done" : "Done, in " + minutes + (minutes == 1 ? " minute" : " minutes");
    }

    private static int reps(ItemLog item) {
        return item.sets().values().stream()
                .filter(set -> set.work().measure() == Measure.REPS)
                .mapToInt(set -> set.work().amount())
                .sum();
    }

    /// Returns the warm-up and the stretches, a sentence each: `Warm-up: shoulder roll, cat-cow.`
    private List<String> around(PastSession session) {
        List<String> sentences = new ArrayList<>();
        Map<Part, String> parts = session.session().script().isPractice()
                ? Map.of()
                : Map.of(Part.WARM_UP, "Warm-up", Part.STRETCH, "Stretches");
        for (Part part : Part.values()) {
            Optional.ofNullable(parts.get(part)).ifPresent(name -> sentences.addAll(around(session, part, name)));
        }
        return sentences;
    }

    private List<String> around(PastSession session, Part part, String name) {
        List<Script.Item> items = session.session().script().items();
        List<String> done = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).part() == part
                    && !session.session().item(place).sets().isEmpty()) {
                done.add(DoseWords.uncapitalized(ExerciseWords.name(
                        repertoire, items.get(place).prescription().variant())));
            }
        }
        return done.isEmpty() ? List.of() : List.of("%s: %s.".formatted(name, ScreenWords.list(done, "and")));
    }

    /// What was told stays told; only what comes from a time before words were kept is said in today's.
    private Cited change(Changed changed) {
        return changed.told().isEmpty()
                ? changeWords.cited(changed.change())
                : Cited.of(changed.told(), changed.change().rule());
    }

    private Tail tail(PastSession session, History now, Moment moment) {
        Optional<LogEntry.MorningTold> told = session.morning();
        return new Tail(
                session.corrections().stream()
                        .map(one -> corrected(one, session))
                        .toList(),
                session.session().notes().stream()
                        .map(note -> note(note, session))
                        .toList(),
                told.isPresent() ? Morning.TOLD : morning(session, now, moment),
                told.map(PastWords::morning).orElse(""));
    }

    /// Returns which set was corrected, and what came of it: `Band row, set 2: 18 reps. After your correction: …`
    private Cited corrected(LogEntry.SetCorrected one, PastSession session) {
        String set = PastWords.corrected(name(one.item(), session), one);
        return one.decided().stream()
                .map(coachWords::cited)
                .findFirst()
                .map(next -> new Cited(set + " " + next.text(), next.rule()))
                .orElseGet(() -> Cited.plain(set + " What comes next stays as it was decided."));
    }

    private String note(SessionNote note, PastSession session) {
        return note.item()
                .filter(session::has)
                .map(item -> name(item, session) + ": " + note.text())
                .orElse(note.text());
    }

    private String name(int item, PastSession session) {
        return session.has(item)
                ? LoadWords.name(
                        session.session()
                                .script()
                                .items()
                                .get(item)
                                .prescription()
                                .variant(),
                        repertoire)
                : "An exercise";
    }

    /// The morning after the last session is asked about once, and not when it is long over (P3).
    private static Morning morning(PastSession session, History now, Moment moment) {
        boolean isLast = now.lastFinished()
                .filter(last -> last.session().id().equals(session.session().id()))
                .isPresent();
        if (!isLast || now.isMorningTold()) {
            return Morning.NONE;
        }
        LocalDate day = moment.dateOf(session.endedAt());
        long days = DAYS.between(day, moment.today());
        if (days < 1) {
            return Morning.TO_COME;
        }
        return days <= Numbers.MORNING_DAYS ? Morning.ASKED : Morning.NONE;
    }
}
