package org.plumbline.server.player;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Change;
import org.plumbline.history.Changed;
import org.plumbline.history.CheckIn;
import org.plumbline.history.History;
import org.plumbline.history.Hurt;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PainWord;
import org.plumbline.history.SessionId;
import org.plumbline.person.Sign;
import org.plumbline.planner.Program;
import org.plumbline.progression.TermsOf;
import org.plumbline.rule.Numbers;
import org.plumbline.screening.Verdict;
import org.plumbline.server.log.EntryJson;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.ChangeWords;
import org.plumbline.server.words.CoachWords;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// Makes a log entry of what a device tells. What happened is taken as it is told; what follows from it is
/// decided here.
final class Telling {

    private final Repertoire repertoire;
    private final CoachWords words;
    private final ChangeWords changes;

    Telling(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.words = new CoachWords(repertoire);
        this.changes = new ChangeWords(repertoire);
    }

    /// Returns the entry.
    ///
    /// @throws Refused if it can never be understood
    LogEntry entry(Sent sent, History history, Moment moment) {
        return switch (sent.kind()) {
            case "session-started" -> started(sent);
            case "set-logged",
                    "effort-told",
                    "grip-told",
                    "item-skipped",
                    "item-swapped",
                    "note-told",
                    "checked-in",
                    "illness-told" -> Places.checked(read(sent, sent.entry()), history);
            case "pain-told" -> Places.checked(hurt(sent, history), history);
            case "signs-told" -> signs(sent);
            case "session-finished" -> finished(sent, history, moment);
            default -> throw new Refused("A device does not tell about '%s'.".formatted(sent.kind()));
        };
    }

    /// Returns the session that something is told about.
    static SessionId session(Sent sent) {
        return understood(() -> SessionId.parse(sent.entry().path("session").asString("")));
    }

    private static LogEntry read(Sent sent, ObjectNode entry) {
        return understood(() -> EntryJson.read(sent.kind(), sent.at(), entry.toString()));
    }

    /// What the domain refuses to read it says in its own words.
    private static <T> T understood(Supplier<T> read) {
        try {
            return read.get();
        } catch (JacksonException e) {
            throw new Refused("Something is missing or of another type: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    /// How it begins was told by us when the script was downloaded, and comes back word for word. Only how the person
    /// was is new.
    private LogEntry started(Sent sent) {
        ObjectNode start = understood(() -> sent.entry().withObject("/start").deepCopy());
        for (String told : List.of("pain_before", "soreness_before")) {
            if (sent.entry().has(told)) {
                start.set(told, sent.entry().get(told));
            }
        }
        SessionId session = session(sent);
        if (!session.value().equals(sent.id())) {
            throw new Refused("A session is named like the entry that starts it.");
        }
        LogEntry read = read(sent, start.put("session", session.toString()));
        if (!(read instanceof LogEntry.SessionStarted started)) {
            throw new IllegalStateException("The kind says that it is a beginning");
        }
        boolean isPossible = started.script().seconds() >= 0
                && started.script().items().stream().allMatch(item -> item.restSeconds() >= 0);
        if (!isPossible) {
            throw new Refused("A session and its rests take time, and never less than none.");
        }
        return begun(started);
    }

    /// A lighter week lasts from the day it begins, and sore muscles are as sore as somebody said (D4).
    private LogEntry.SessionStarted begun(LogEntry.SessionStarted started) {
        Instant until = started.at().plus(Duration.ofDays(Numbers.DELOAD_DAYS));
        List<Changed> changed = started.changed().stream()
                .map(one -> one.change() instanceof Change.LighterWeek week
                        ? said(new Change.LighterWeek(cause(week.cause(), started.checkIn()), until))
                        : one)
                .toList();
        return new LogEntry.SessionStarted(
                started.at(), started.session(), started.script(), started.checkIn(), changed, started.told());
    }

    private Changed said(Change change) {
        return new Changed(change, changes.said(change));
    }

    private static Change.Cause cause(Change.Cause cause, CheckIn checkIn) {
        return cause instanceof Change.Cause.Sore
                ? checkIn.soreness()
                        .<Change.Cause>map(sore -> new Change.Cause.Sore(sore.rating()))
                        .orElse(cause)
                : cause;
    }

    /// Whether pain ends the exercise is for us to say: the device may have known less about the person.
    private LogEntry hurt(Sent sent, History history) {
        ObjectNode entry = sent.entry().deepCopy();
        entry.put("stops", entry.path("stops").booleanValue(false));
        if (!(read(sent, entry) instanceof LogEntry.PainTold told)) {
            throw new IllegalStateException("The kind says that it is pain");
        }
        PainWord word = new PainWord(told.at(), told.pain(), told.kind());
        Hurt hurt = Places.find(history, told.session())
                .map(open -> open.item(told.item()).with(word, false).hurt())
                .orElseGet(word::hurt);
        boolean stops = history.profile()
                .map(profile ->
                        TermsOf.of(repertoire, profile, history).sensitivity().isRed(hurt))
                .orElse(told.stops());
        return new LogEntry.PainTold(told.at(), told.session(), told.item(), told.pain(), told.kind(), stops);
    }

    private static LogEntry signs(Sent sent) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        sent.entry().path("signs").forEach(sign -> signs.add(understood(() -> Sign.parse(sign.asString("")))));
        if (signs.isEmpty()) {
            throw new Refused("Name at least one sign in 'signs'.");
        }
        return new LogEntry.SignsTold(sent.at(), signs, Verdict.NotNow.because(signs));
    }

    /// The coach speaks about a session that is under way. One that never began, or in a program that waits by
    /// now, ends without a word.
    private LogEntry finished(Sent sent, History history, Moment moment) {
        SessionId session = session(sent);
        boolean isShortened = sent.entry().path("shortened").booleanValue(false);
        Program.Now then = new Program.Now(sent.at(), moment::dateOf);
        return Places.find(history, session)
                .flatMap(open -> Program.of(repertoire, history, then)
                        .map(program -> program.debrief().end(open, isShortened, sent.at())))
                .map(words::telling)
                .orElseGet(() -> new LogEntry.SessionFinished(sent.at(), session, isShortened, List.of()));
    }
}
