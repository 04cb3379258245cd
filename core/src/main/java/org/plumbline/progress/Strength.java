package org.plumbline.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Ladder;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Chapter;
import org.plumbline.history.Deed;
import org.plumbline.history.Turn;
import org.plumbline.rule.MeasureNumbers;

/// The lines of strength of one person, by ladder.
final class Strength {

    private static final int TENTHS = 10;

    private final Repertoire repertoire;
    private final List<Dated> deeds;
    private final List<Turn> turns;
    private final Function<Instant, LocalDate> dateOf;

    private record Dated(LocalDate date, Deed deed, int best) {}

    private record Key(Line.Topic topic, Measure measure) {}

    private record Same(Variant variant, Load load, int halfSteps) {}

    Strength(Repertoire repertoire, List<Chapter> chapters, List<Turn> turns, Function<Instant, LocalDate> dateOf) {
        this.repertoire = repertoire;
        this.turns = turns;
        this.dateOf = dateOf;
        this.deeds = new ArrayList<>();
        for (Chapter chapter : chapters) {
            if (!chapter.isPractice()) {
                LocalDate date = dateOf.apply(chapter.at());
                chapter.deeds().forEach(deed -> deed.best().ifPresent(best -> deeds.add(new Dated(date, deed, best))));
            }
        }
    }

    /// Returns the lines of a span, those with the most sessions first.
    List<Line> lines(Span span) {
        Map<Key, List<Dated>> byTopic = new LinkedHashMap<>();
        for (Dated one : deeds) {
            if (span.has(one.date())) {
                topic(one.deed().exercise())
                        .ifPresent(topic -> byTopic.computeIfAbsent(
                                        new Key(topic, one.deed().shown().measure()), _ -> new ArrayList<>())
                                .add(one));
            }
        }
        Map<String, List<Line.Mark>> marks = marks(span);
        List<Line> lines = new ArrayList<>();
        byTopic.forEach((key, own) -> lines.add(new Line(
                key.topic(),
                key.measure(),
                strands(own),
                marks.getOrDefault(key.topic().path(), List.of()))));
        lines.sort(Comparator.comparingInt(Line::sessions)
                .reversed()
                .thenComparing(line -> line.topic().path()));
        return lines;
    }

    private Map<String, List<Line.Mark>> marks(Span span) {
        Map<String, List<Line.Mark>> marks = new HashMap<>();
        for (Turn turn : turns) {
            LocalDate date = dateOf.apply(turn.at());
            if (span.has(date)) {
                topic(turn.exercise())
                        .ifPresent(topic -> marks.computeIfAbsent(topic.path(), _ -> new ArrayList<>())
                                .add(new Line.Mark(date, turn)));
            }
        }
        return marks;
    }

    /// Returns what an exercise belongs to, empty for one the catalog has no more.
    private Optional<Line.Topic> topic(ExerciseId id) {
        return repertoire
                .find(id)
                .map(exercise -> repertoire
                        .ladderOf(exercise)
                        .map(ladder -> new Line.Topic(ladder.id().toString(), ladder.name(), Optional.of(ladder.id())))
                        .orElseGet(() -> new Line.Topic(id.toString(), exercise.name(), Optional.empty())));
    }

    /// Sessions take turns, so two exercises of one ladder may go side by side; each load of each is a strand, and a
    /// load that comes back begins another.
    private static List<Line.Strand> strands(List<Dated> deeds) {
        Map<Variant, Same> now = new HashMap<>();
        Map<Same, Integer> open = new HashMap<>();
        List<Same> kinds = new ArrayList<>();
        List<List<Line.Point>> points = new ArrayList<>();
        for (Dated one : deeds) {
            Same same =
                    new Same(one.deed().variant(), one.deed().load(), one.deed().halfSteps());
            if (!same.equals(now.put(same.variant(), same))) {
                open.put(same, kinds.size());
                kinds.add(same);
                points.add(new ArrayList<>());
            }
            points.get(open.getOrDefault(same, 0))
                    .add(new Line.Point(one.date(), one.best(), one.deed().sets()));
        }
        List<Line.Strand> strands = new ArrayList<>();
        for (int at = 0; at < kinds.size(); at++) {
            Same same = kinds.get(at);
            strands.add(new Line.Strand(same.variant(), same.load(), same.halfSteps(), points.get(at)));
        }
        return strands;
    }

    /// Returns how a line ended beside how it began.
    static Trend trend(Line line, Repertoire repertoire) {
        Line.Strand first = line.first();
        Line.Strand last = line.last();
        if (!first.variant().equals(last.variant())) {
            return climbed(first.variant(), last.variant(), repertoire);
        }
        if (!first.load().equals(last.load())) {
            return last.load().isHeavierThan(first.load()) ? Trend.HEAVIER : Trend.LIGHTER;
        }
        if (first.halfSteps() != last.halfSteps()) {
            return last.halfSteps() > first.halfSteps() ? Trend.STEPPED_UP : Trend.STEPPED_DOWN;
        }
        int change = last.last().best() - first.first().best();
        int needed = line.measure() == Measure.REPS ? MeasureNumbers.REPS_CHANGE : MeasureNumbers.T_HOLD_CHANGE;
        if (TENTHS * Math.abs(change) < needed) {
            return Trend.UNCLEAR;
        }
        return change > 0 ? Trend.MORE : Trend.FEWER;
    }

    private static Trend climbed(Variant from, Variant to, Repertoire repertoire) {
        Optional<Ladder> ladder = repertoire.find(from.exercise()).flatMap(repertoire::ladderOf);
        if (ladder.filter(rungs -> rungs.above(from).contains(to)).isPresent()) {
            return Trend.HARDER;
        }
        return ladder.filter(rungs -> rungs.above(to).contains(from)).isPresent() ? Trend.EASIER : Trend.OTHER;
    }
}
