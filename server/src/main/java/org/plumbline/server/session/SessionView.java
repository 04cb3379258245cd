package org.plumbline.server.session;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Mode;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Sides;
import org.plumbline.history.DoneSet;
import org.plumbline.history.ItemLog;
import org.plumbline.history.OpenSession;
import org.plumbline.history.OpenSession.Next;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.history.Side;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.ExerciseWords;
import org.plumbline.server.words.LoadWords;

/// One set of a session as the player shows it: what, how much, how, and how far along.
///
/// @param at the line of the script and the number of the set
public record SessionView(OpenSession session, Next at, Repertoire repertoire) {

    public Script.Item item() {
        return session.script().items().get(at.item());
    }

    public Prescription asked() {
        return item().prescription();
    }

    /// Returns the exercise, for sets of one that the catalog still has.
    public Exercise exercise() {
        return repertoire.exercise(asked().exercise());
    }

    /// Returns the exercise, or empty when the catalog has changed since the session began.
    public Optional<Exercise> found() {
        return repertoire.find(asked().exercise());
    }

    public boolean isGone() {
        return found().isEmpty();
    }

    /// Returns the name with the form: `Prone Y raise, one arm at a time`.
    public String name() {
        return ExerciseWords.name(repertoire, asked().variant());
    }

    /// Returns the name for the middle of a sentence: `band row`.
    public String inSentence() {
        return DoseWords.uncapitalized(LoadWords.name(asked().variant(), repertoire));
    }

    /// Returns the way to what belongs to this session: `/sessions/0197…/sets`.
    public String path(String rest) {
        return "/sessions/" + session.id() + rest;
    }

    /// Whether seconds are counted down instead of repetitions being counted up.
    public boolean isHold() {
        return exercise().dose().mode() == Mode.HOLD;
    }

    public boolean isStrength() {
        return item().part() == Part.STRENGTH;
    }

    /// Whether one side is done after the other in this set.
    public boolean hasSides() {
        return found().filter(exercise -> exercise.dose().sides() == Sides.EACH).isPresent() && !isForOneSide();
    }

    /// Whether this set is for the weaker side alone: the last one, where it gets one more (A1).
    private boolean isForOneSide() {
        return at.set() > item().setsOfBoth();
    }

    /// Returns which side begins and which follows it, where the sides differ (A1).
    public Optional<String> sidesCue() {
        return item().weaker().map(weaker -> {
            String own = weaker.side().toString();
            String other = weaker.side() == Side.LEFT ? "right" : "left";
            if (isForOneSide()) {
                return "This set: the %s side alone".formatted(own);
            }
            String last = weaker.getsMore() ? "; last set %s alone".formatted(own) : "";
            return "%s side first, %s matches it%s".formatted(DoseWords.capitalized(own), other, last);
        });
    }

    public int target() {
        return asked().target().amount();
    }

    public String unit() {
        return DoseWords.counted(target(), asked().target().measure());
    }

    /// Returns the word behind the number: `reps each side, shoulders down`.
    public String counted() {
        String sides = isForOneSide() || exercise().dose().sides() == Sides.BOTH ? "" : " each side";
        List<String> cues = exercise().teaching().keyPoints();
        String cue = cues.isEmpty() || item().weaker().isPresent()
                ? ""
                : ", " + lowerFirst(cues.get((at.set() - 1) % cues.size()));
        return unit() + sides + cue;
    }

    private static String lowerFirst(String cue) {
        String plain = cue.endsWith(".") ? cue.substring(0, cue.length() - 1) : cue;
        return DoseWords.uncapitalized(plain);
    }

    /// Returns the load at hand: what the set before was done with, or what was asked.
    public Load load() {
        DoneSet before = session.item(at.item()).sets().get(at.set() - 1);
        return before == null ? asked().load() : before.load();
    }

    /// Returns what else can be told of a set than its number, or nothing: `Change load or sides`.
    public String otherwise() {
        boolean hasLoad = isStrength() && !(asked().load() instanceof Load.Bodyweight);
        if (hasSides() && isStrength()) {
            return hasLoad ? "Change load or sides" : "Left and right differ";
        }
        return hasLoad ? "Change load" : "";
    }

    public String details() {
        return DoseWords.details(asked(), 0, item().change());
    }

    /// Returns where we are in words: `Set 1 of 2, 14 min left`.
    public String count() {
        String where = switch (item().part()) {
            case WARM_UP -> session.script().isPractice() ? "Easy" : "Warm-up";
            case STRETCH -> asked().sets() > 1 ? "Stretch %d of %d".formatted(at.set(), asked().sets()) : "Stretch";
            case STRENGTH -> "Set %d of %d".formatted(at.set(), asked().sets());
        };
        return "%s, %d min left".formatted(where, minutesLeft());
    }

    /// Returns what is left in whole minutes, at least 1: the session's own time by the share of work that is left.
    public int minutesLeft() {
        long all = work((_, line) -> line.prescription().sets());
        long left = work((place, line) -> {
            ItemLog told = session.item(place);
            int sets = line.prescription().sets();
            return told.isOver(sets) ? 0 : sets - told.sets().size();
        });
        return Math.max(1, Math.round(session.script().seconds() * (float) left / Math.max(1, all) / 60f));
    }

    /// Returns the seconds of work and rest of so many sets of each line.
    private long work(BiFunction<Integer, Script.Item, Integer> sets) {
        return IntStream.range(0, session.script().items().size())
                .mapToLong(place -> {
                    Script.Item line = session.script().items().get(place);
                    return (long) sets.apply(place, line) * setSeconds(line);
                })
                .sum();
    }

    private int setSeconds(Script.Item line) {
        return line.restSeconds()
                + repertoire
                        .find(line.prescription().exercise())
                        .map(exercise -> seconds(exercise, line.prescription()))
                        .orElse(0);
    }

    private static int seconds(Exercise exercise, Prescription prescription) {
        int amount = prescription.target().amount() * exercise.dose().sides().count();
        return prescription.target().measure() == Measure.SECONDS
                ? amount
                : amount * exercise.dose().tempoMillis() / 1000;
    }

    /// Returns how many sets the session has, warm-up and stretches included.
    public int knots() {
        return session.script().items().stream()
                .mapToInt(line -> line.prescription().sets())
                .sum();
    }

    /// Returns how many of them are behind; what was left out counts as behind.
    public int done() {
        return IntStream.range(0, session.script().items().size())
                .map(place -> {
                    int sets =
                            session.script().items().get(place).prescription().sets();
                    ItemLog told = session.item(place);
                    return told.isOver(sets) ? sets : told.sets().size();
                })
                .sum();
    }

    /// Returns the rhythm of one repetition in words: `2 s there, 1 s still, 2 s back` (rule TEMPO).
    public String rhythm() {
        List<Integer> spans = DoseWords.tempo(asked(), exercise());
        return "%d s there, %d s still, %d s back".formatted(spans.get(0), spans.get(1), spans.get(2));
    }
}
