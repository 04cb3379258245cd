package org.plumbline.server.session;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.dose.Load;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.DoneSet;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.ItemLog;
import org.plumbline.history.Part;
import org.plumbline.history.Replaced;
import org.plumbline.history.Script;
import org.plumbline.server.session.SummaryView.Chip;
import org.plumbline.server.session.SummaryView.Done;
import org.plumbline.server.session.SummaryView.Line;
import org.plumbline.server.session.SummaryView.Offer;
import org.plumbline.server.session.SummaryView.Upcoming;
import org.plumbline.server.words.CoachWords;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.ExerciseWords;
import org.plumbline.server.words.LoadWords;
import org.plumbline.server.words.PastWords;

/// The exercises of a session that is over: what was done of each, and what comes next.
final class SummaryLines {

    private final Repertoire repertoire;
    private final CoachWords coachWords;

    SummaryLines(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.coachWords = new CoachWords(repertoire);
    }

    /// @param offers those that still wait for an answer
    List<Line> of(PastSession past, Map<ExerciseId, Prescription> offers) {
        List<Script.Item> items = past.session().script().items();
        boolean isPractice = past.session().script().isPractice();
        Set<ExerciseId> told = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            if (isPractice || items.get(place).part() == Part.STRENGTH) {
                Prescription asked = items.get(place).prescription();
                List<Replaced> before = replaced(past, place);
                before.forEach(one -> lines.add(replaced(past, one, asked, offers)));
                Optional<Decided> one = decided(past, asked.exercise()).filter(_ -> told.add(asked.exercise()));
                lines.add(line(asked, sets(past, place), facts(past, place, before), one, offers));
            }
        }
        return lines;
    }

    private static List<Replaced> replaced(PastSession past, int place) {
        return past.session().besides().replaced().stream()
                .filter(one -> one.item() == place)
                .toList();
    }

    /// What was done of a line until something else took its place.
    private Line replaced(PastSession past, Replaced before, Prescription now, Map<ExerciseId, Prescription> offers) {
        Prescription asked = before.line().prescription();
        List<Done> sets = new TreeMap<>(before.told().sets())
                .values().stream()
                        .map(set -> new Done(PastWords.amount(set), PastWords.counted(set), ""))
                        .toList();
        Optional<Decided> decided =
                decided(past, asked.exercise()).filter(_ -> !asked.exercise().equals(now.exercise()));
        return line(asked, sets, sentence(loads(before.told()), PastWords.felt(before.told())), decided, offers);
    }

    private static Optional<Decided> decided(PastSession past, ExerciseId exercise) {
        return past.end().map(FinishedSession::decided).orElse(List.of()).stream()
                .filter(one -> one.exercise().equals(exercise))
                .findFirst();
    }

    private Line line(
            Prescription asked,
            List<Done> sets,
            String facts,
            Optional<Decided> decided,
            Map<ExerciseId, Prescription> offers) {
        return new Line(
                ExerciseWords.name(repertoire, asked.variant()),
                decided.map(one -> new Chip(coachWords.kind(one.decision()), coachWords.step(one))),
                sets,
                facts,
                decided.map(one -> upcoming(one, asked.variant(), offers)));
    }

    private static List<Done> sets(PastSession past, int place) {
        ItemLog told = past.session().item(place);
        int asked = past.session().script().items().get(place).prescription().sets();
        boolean isWhole =
                told.sets().isEmpty() || told.isStopped() || told.skipped().isPresent();
        List<Done> sets = new ArrayList<>();
        for (int number = 1; number <= asked; number++) {
            DoneSet set = told.sets().get(number);
            if (set != null) {
                sets.add(done(past, place, number, PastWords.amount(set), PastWords.counted(set)));
            } else if (!isWhole) {
                sets.add(done(past, place, number, "–", "not done"));
            }
        }
        return sets;
    }

    private static Done done(PastSession past, int place, int number, String text, String said) {
        String path = past.end().isEmpty()
                ? ""
                : "/sessions/%s/corrections/%d/%d".formatted(past.session().id(), place, number);
        return new Done(text, "Set %d: %s".formatted(number, said), path);
    }

    /// Returns what it was done with, how it felt and what hurt, or why it was left out.
    private String facts(PastSession past, int place, List<Replaced> before) {
        ItemLog told = past.session().item(place);
        List<String> facts = new ArrayList<>();
        if (!before.isEmpty()) {
            facts.add("in place of "
                    + DoseWords.uncapitalized(LoadWords.name(
                            before.getLast().line().prescription().variant(), repertoire)));
        }
        facts.addAll(loads(told));
        facts.addAll(PastWords.felt(told));
        if (told.sets().isEmpty() && told.skipped().isEmpty() && !told.isStopped()) {
            facts.add("not done");
        }
        return sentence(facts, List.of());
    }

    private static List<String> loads(ItemLog told) {
        List<Load> loads =
                told.sets().values().stream().map(DoneSet::load).distinct().toList();
        if (loads.isEmpty() || loads.equals(List.of(Load.BODYWEIGHT))) {
            return List.of();
        }
        return List.of(loads.size() == 1 ? "with " + LoadWords.the(loads.getFirst()) : "with different loads");
    }

    private static String sentence(List<String> facts, List<String> more) {
        return DoseWords.capitalized(
                Stream.concat(facts.stream(), more.stream()).collect(joining(", ")));
    }

    private Upcoming upcoming(Decided decided, Variant asked, Map<ExerciseId, Prescription> offers) {
        return new Upcoming(
                decided.decision().prescription().map(next -> next(next, asked)).orElse(""),
                coachWords.cited(decided),
                offer(decided, offers));
    }

    private String next(Prescription next, Variant asked) {
        String load = DoseWords.load(next.load()).isEmpty() ? "" : " with " + LoadWords.the(next.load());
        String other = next.variant().equals(asked)
                ? ""
                : ", " + DoseWords.uncapitalized(LoadWords.name(next.variant(), repertoire));
        return dose(next) + load + other;
    }

    private static String dose(Prescription prescription) {
        String sets = prescription.sets() == 1 ? "" : prescription.sets() + " × ";
        return sets
                + DoseWords.amount(
                        prescription.target().amount(), prescription.target().measure());
    }

    private Optional<Offer> offer(Decided decided, Map<ExerciseId, Prescription> offers) {
        return Optional.of(decided.decision())
                .filter(Decision.Train.class::isInstance)
                .map(Decision.Train.class::cast)
                .flatMap(Decision.Train::offer)
                .filter(harder -> harder.equals(offers.get(decided.exercise())))
                .map(harder -> new Offer(
                        "/offers/" + decided.exercise(),
                        ExerciseWords.name(repertoire, harder.variant()),
                        dose(harder)));
    }
}
