package org.plumbline.server.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Decided;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.ItemLog;
import org.plumbline.history.Part;
import org.plumbline.history.Records;
import org.plumbline.history.Records.Shown;
import org.plumbline.history.Script;
import org.plumbline.rule.Numbers;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.LoadWords;

/// What went well in a session, as facts and nothing else: `All four exercises, every set as asked.` It counts what was
/// done and never what was missed (SAY7).
final class Praise {

    private final FinishedSession finished;
    private final Records before;
    private final Repertoire repertoire;

    private Praise(FinishedSession finished, Records before, Repertoire repertoire) {
        this.finished = finished;
        this.before = before;
        this.repertoire = repertoire;
    }

    /// Returns at most two sentences, or nothing where nothing was done.
    ///
    /// @param before what somebody had shown before it
    static String of(FinishedSession finished, Records before, Repertoire repertoire) {
        Praise praise = new Praise(finished, before, repertoire);
        List<String> facts = new ArrayList<>();
        praise.complete().ifPresent(facts::add);
        praise.heeded().or(praise::heaviest).or(praise::most).ifPresent(facts::add);
        return String.join(" ", facts);
    }

    private Optional<String> complete() {
        List<Integer> lines = strength();
        long done =
                lines.stream().filter(place -> !told(place).sets().isEmpty()).count();
        if (done == 0) {
            return Optional.empty();
        }
        if (lines.stream().allMatch(this::isWhole)) {
            return Optional.of(
                    lines.size() == 1
                            ? "Every set as asked."
                            : "All %s exercises, every set as asked.".formatted(count(lines.size())));
        }
        return Optional.of(
                done == lines.size() && done > 1
                        ? "All %s exercises done.".formatted(count(lines.size()))
                        : DoseWords.capitalized("%s exercise%s done, and %s."
                                .formatted(
                                        count((int) done),
                                        done == 1 ? "" : "s",
                                        done == 1 ? "it counts" : "they count")));
    }

    private static String count(int number) {
        return DoseWords.uncapitalized(DoseWords.count(number, ""));
    }

    private List<Integer> strength() {
        List<Script.Item> items = finished.session().script().items();
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).part() == Part.STRENGTH) {
                places.add(place);
            }
        }
        return places;
    }

    private ItemLog told(int place) {
        return finished.session().item(place);
    }

    private boolean isWhole(int place) {
        Prescription asked = finished.session().script().items().get(place).prescription();
        return told(place).sets().size() >= asked.sets()
                && told(place).sets().values().stream()
                        .allMatch(set -> set.work().amount() >= asked.target().amount());
    }

    /// To stop where it hurts is part of the work.
    private Optional<String> heeded() {
        return strength().stream()
                .filter(place -> told(place).isStopped())
                .findFirst()
                .map(place -> "You ended the %s when it hurt, and that was right."
                        .formatted(DoseWords.uncapitalized(LoadWords.name(
                                finished.session()
                                        .script()
                                        .items()
                                        .get(place)
                                        .prescription()
                                        .variant(),
                                repertoire))));
    }

    private Optional<String> heaviest() {
        return clean().filter(one -> shown(one)
                        .filter(shown -> load(one).isHeavierThan(shown.heaviest()))
                        .isPresent())
                .findFirst()
                .map(one -> "%s with %s for the first time.".formatted(name(one), LoadWords.the(load(one))));
    }

    /// The exercise that rose furthest above what as many sets ever reached.
    private Optional<String> most() {
        return clean().filter(one -> gain(one) > 0)
                .max(Comparator.comparingInt(this::gain))
                .map(one -> "%s: %s in %s, the most so far."
                        .formatted(name(one), amount(one), one.done().amounts().size() == 1 ? "a set" : "every set"));
    }

    private Stream<Decided> clean() {
        return finished.decided().stream()
                .filter(one -> !one.done().amounts().isEmpty())
                .filter(one -> one.done().doubt().isEmpty())
                .filter(one -> one.done().faultPercent() < Numbers.CLEAN_BELOW_PERCENT);
    }

    private Optional<Shown> shown(Decided one) {
        return Optional.ofNullable(before.byExercise().get(one.exercise()));
    }

    private int gain(Decided one) {
        int sets = one.done().amounts().size();
        return shown(one)
                .map(Shown::cleanBySets)
                .filter(best -> best.size() >= sets)
                .map(best -> one.done().least() - best.get(sets - 1))
                .orElse(0);
    }

    private Load load(Decided one) {
        return finished.session()
                .script()
                .asked(one.exercise())
                .map(asked -> finished.session().loadUsed(asked))
                .orElse(Load.BODYWEIGHT);
    }

    private String amount(Decided one) {
        Measure measure = finished.session()
                .script()
                .asked(one.exercise())
                .map(asked -> asked.target().measure())
                .orElse(Measure.REPS);
        return DoseWords.amount(one.done().least(), measure);
    }

    private String name(Decided one) {
        return LoadWords.name(one.exercise(), repertoire);
    }
}
