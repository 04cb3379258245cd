package org.plumbline.server.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
        List<Decided> decided = past.end().map(FinishedSession::decided).orElse(List.of());
        List<Script.Item> items = past.session().script().items();
        boolean isPractice = past.session().script().isPractice();
        Set<ExerciseId> told = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            if (isPractice || items.get(place).part() == Part.STRENGTH) {
                ExerciseId exercise = items.get(place).prescription().exercise();
                Optional<Decided> one = decided.stream()
                        .filter(candidate -> candidate.exercise().equals(exercise))
                        .filter(_ -> told.add(exercise))
                        .findFirst();
                lines.add(line(past, place, one, offers));
            }
        }
        return lines;
    }

    private Line line(PastSession past, int place, Optional<Decided> decided, Map<ExerciseId, Prescription> offers) {
        Prescription asked = past.session().script().items().get(place).prescription();
        return new Line(
                ExerciseWords.name(repertoire, asked.variant()),
                decided.map(one -> new Chip(coachWords.kind(one.decision()), coachWords.step(one))),
                sets(past, place),
                facts(past.session().item(place), asked),
                decided.map(one -> upcoming(one, asked.variant(), offers)));
    }

    private static List<Done> sets(PastSession past, int place) {
        List<Done> sets = new ArrayList<>();
        new TreeMap<>(past.session().item(place).sets())
                .forEach((number, set) -> sets.add(new Done(
                        PastWords.amount(set),
                        "Set %d: %s".formatted(number, PastWords.counted(set)),
                        "/sessions/%s/corrections/%d/%d"
                                .formatted(past.session().id(), place, number))));
        return sets;
    }

    /// Returns what it was done with, how it felt and what hurt, or why it was left out.
    private static String facts(ItemLog told, Prescription asked) {
        List<String> facts = new ArrayList<>();
        List<Load> loads =
                told.sets().values().stream().map(DoneSet::load).distinct().toList();
        if (loads.size() == 1 && !(loads.getFirst() instanceof Load.Bodyweight)) {
            facts.add("with " + LoadWords.the(loads.getFirst()));
        } else if (loads.size() > 1) {
            facts.add("with different loads");
        }
        facts.addAll(PastWords.felt(told));
        if (told.sets().isEmpty() && told.skipped().isEmpty() && !told.isStopped()) {
            facts.add("not done");
        } else if (!told.sets().isEmpty() && told.sets().size() < asked.sets()) {
            facts.add("%d of %d sets".formatted(told.sets().size(), asked.sets()));
        }
        return DoseWords.capitalized(String.join(", ", facts));
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
