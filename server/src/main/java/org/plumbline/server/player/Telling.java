package org.plumbline.server.player;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.Hurt;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PainWord;
import org.plumbline.history.SessionId;
import org.plumbline.person.Sign;
import org.plumbline.planner.Program;
import org.plumbline.progression.TermsOf;
import org.plumbline.screening.Verdict;
import org.plumbline.server.log.EntryJson;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.CoachWords;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// Makes a log entry of what a device tells. What happened is taken as it is told; what follows from it is decided here.
final class Telling {

    private final Repertoire repertoire;
    private final CoachWords words;

    Telling(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.words = new CoachWords(repertoire);
    }

    /// Returns the entry.
    ///
    /// @throws Refused if it can never be understood
    LogEntry entry(Sent sent, History history, Moment moment) {
        try {
            return switch (sent.kind()) {
                case "session-started" -> started(sent);
                case "set-logged",
                        "effort-told",
                        "grip-told",
                        "item-skipped",
                        "item-swapped",
                        "note-told",
                        "checked-in" ->
                    Places.checked(read(sent, sent.entry()), history);
                case "pain-told" -> Places.checked(hurt(sent, history), history);
                case "signs-told" -> signs(sent);
                case "session-finished" -> finished(sent, history, moment);
                default -> throw new Refused("A device does not tell about '%s'.".formatted(sent.kind()));
            };
        } catch (JacksonException e) {
            throw new Refused("Something is missing or of another type: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    /// Returns the session that something is told about, if it is about one.
    static SessionId session(Sent sent) {
        return SessionId.parse(sent.entry().path("session").asString(""));
    }

    private static LogEntry read(Sent sent, ObjectNode entry) {
        return EntryJson.read(sent.kind(), sent.at(), entry.toString());
    }

    /// How it begins was told by us when the script was downloaded, and comes back word for word. Only how the person
    /// was is new.
    private static LogEntry started(Sent sent) {
        ObjectNode start = sent.entry().withObject("/start").deepCopy();
        for (String told : List.of("pain_before", "soreness_before")) {
            if (sent.entry().has(told)) {
                start.set(told, sent.entry().get(told));
            }
        }
        SessionId session = session(sent);
        if (!session.value().equals(sent.id())) {
            throw new Refused("A session is named like the entry that starts it.");
        }
        return read(sent, start.put("session", session.toString()));
    }

    /// Whether pain ends the exercise is for us to say: the device may have known less about the person.
    private LogEntry hurt(Sent sent, History history) {
        ObjectNode entry = sent.entry().deepCopy();
        entry.put("stops", entry.path("stops").asBoolean(false));
        if (!(read(sent, entry) instanceof LogEntry.PainTold told)) {
            throw new IllegalStateException("The kind says that it is pain");
        }
        PainWord word = new PainWord(told.at(), told.pain(), told.kind());
        Hurt hurt = Places.find(history, told.session())
                .map(open -> open.item(told.item()).with(word, false).hurt())
                .orElseGet(word::hurt);
        boolean stops = history.profile()
                .map(profile -> TermsOf.of(repertoire, profile, history).sensitivity().isRed(hurt))
                .orElse(told.stops());
        return new LogEntry.PainTold(told.at(), told.session(), told.item(), told.pain(), told.kind(), stops);
    }

    private static LogEntry signs(Sent sent) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        sent.entry().path("signs").forEach(sign -> signs.add(Sign.parse(sign.asString(""))));
        if (signs.isEmpty()) {
            throw new Refused("Name at least one sign in 'signs'.");
        }
        return new LogEntry.SignsTold(sent.at(), signs, Verdict.NotNow.because(signs));
    }

    /// The coach speaks about a session that is under way. One that never began, or in a program that waits by now, ends
    /// without a word.
    private LogEntry finished(Sent sent, History history, Moment moment) {
        SessionId session = session(sent);
        boolean isShortened = sent.entry().path("shortened").asBoolean(false);
        Program.Now then = new Program.Now(sent.at(), moment::dateOf);
        return Places.find(history, session)
                .flatMap(open -> Program.of(repertoire, history, then)
                        .map(program -> program.debrief().end(open, isShortened, sent.at())))
                .map(words::telling)
                .orElseGet(() -> new LogEntry.SessionFinished(sent.at(), session, isShortened, List.of()));
    }
}
