package org.plumbline.server.desk;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.DeskEvent;
import org.plumbline.desk.DeskPlan;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.planner.Breaks;
import org.plumbline.server.calendar.BusyTimes;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A break, done standing: `GET /desk/break` guides it, `POST /desk/breaks` tells what was done.
@RestController
public final class BreakHandler {

    private static final int MOST_MOVES = 6;

    private final Repertoire repertoire;
    private final Templates templates = new StaticTemplates();

    public BreakHandler(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// What the page shows: the moves, and how long it takes.
    public record BreakView(List<MoveView> moves, int seconds) {}

    /// Returns the address of a break with these moves, so that it keeps them although it has begun.
    static String path(List<String> moves) {
        return "/desk/break"
                + moves.stream()
                        .limit(MOST_MOVES)
                        .map(move -> "move=" + MoveLinks.encoded(move))
                        .collect(joining("&", moves.isEmpty() ? "" : "?", ""));
    }

    @GetMapping("/desk/break")
    ResponseEntity<byte[]> show(
            @RequestParam(name = "move", required = false) Optional<List<String>> asked,
            Journal journal,
            BusyTimes busy,
            Moment moment,
            Visit visit) {
        History history = journal.history();
        if (DeskHandler.isLocked(history)) {
            return Html.seeOther("/no-plan");
        }
        DeskNow now = DeskNow.of(repertoire, history, moment, DeskNow.meetings(busy, moment));
        List<BreakMove> moves = offered(asked.orElse(List.of()), now, history);
        if (now.plan().isEmpty() || moves.isEmpty()) {
            return Html.seeOther("/desk");
        }
        DeskPlan plan = now.plan().get();
        List<MoveView> views =
                moves.stream().map(move -> MoveView.of(move, repertoire, now)).toList();
        return Html.page(
                templates.deskBreak(visit, new BreakView(views, plan.pace().seconds())));
    }

    /// Only what the coach offered can be asked for: an address may be old, and something may hurt since.
    private static List<BreakMove> offered(List<String> asked, DeskNow now, History history) {
        Stream<BreakMove> last = lastOffered(history);
        Breaks breaks = now.desk().breaks();
        List<BreakMove> known = Stream.concat(now.moves().stream(), last)
                .filter(move -> !breaks.hasHurt(move))
                .toList();
        List<BreakMove> chosen = known.stream()
                .filter(move -> asked.contains(move.toString()))
                .distinct()
                .toList();
        return chosen.isEmpty() ? now.moves() : chosen;
    }

    private static Stream<BreakMove> lastOffered(History history) {
        for (LogEntry.DeskTold told : history.between().desk()) {
            if (told.event() instanceof DeskEvent.Prompted(List<BreakMove> offered)) {
                return offered.stream();
            }
        }
        return Stream.empty();
    }

    @PostMapping("/desk/breaks")
    ResponseEntity<byte[]> create(Form form, Journal journal, Moment moment) {
        List<BreakMove> hurt = moves(form, "hurt");
        List<BreakMove> done = moves(form, "done").stream()
                .filter(move -> hurt.stream().noneMatch(move::isSameAs))
                .toList();
        journal.record(
                form.get("entry_id", UUID::fromString),
                _ -> new LogEntry.DeskTold(moment.at(), new DeskEvent.BreakTaken(done, hurt)));
        return Html.seeOther("/desk");
    }

    private List<BreakMove> moves(Form form, String field) {
        return form.all(field).stream()
                .limit(MOST_MOVES)
                .flatMap(BreakHandler::parsed)
                .filter(this::isKnown)
                .toList();
    }

    /// A move that cannot be read is left out: the break was taken all the same.
    private static Stream<BreakMove> parsed(String text) {
        try {
            return Stream.of(BreakMove.parse(text));
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }

    private boolean isKnown(BreakMove move) {
        return !(move instanceof BreakMove.OfCatalog catalog)
                || repertoire.find(catalog.exercise()).isPresent();
    }
}
