package org.plumbline.bench.lives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.CheckIn;
import org.plumbline.history.DoneSet;
import org.plumbline.history.EachSide;
import org.plumbline.history.LogEntry;
import org.plumbline.history.PainKind;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.SkipReason;

/// How a session of a diary went: `trains, 20 each, easy`, and what was special about single exercises.
final class Training {

    private final List<String> happens;
    private final Map<String, List<String>> special = new TreeMap<>();

    Training(List<String> happens) {
        this.happens = happens;
        for (String part : happens) {
            String[] words = part.split(" ", 2);
            if (words.length == 2 && words[0].contains("-")) {
                special.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(words[1]);
            }
        }
    }

    private Stream<String> said(String start) {
        return happens.stream().filter(part -> part.startsWith(start)).map(part -> part.substring(start.length()));
    }

    boolean isWhenDue() {
        return said("trains when due").findFirst().isPresent();
    }

    boolean isTraining() {
        return said("trains").findFirst().isPresent();
    }

    /// Whether it was cut short for time.
    boolean isShortened() {
        return happens.contains("cut short");
    }

    CheckIn checkIn() {
        return new CheckIn(
                said("hurts before ").findFirst().map(Pain::parse),
                said("sore before ").findFirst().map(Pain::parse));
    }

    /// Whether every exercise it tells of is asked.
    boolean isAbout(Script script) {
        return special.keySet().stream()
                .allMatch(exercise -> script.items().stream()
                        .anyMatch(item ->
                                item.prescription().exercise().toString().equals(exercise)));
    }

    /// Returns all that is told of a session.
    List<LogEntry> told(Life life, Script script) {
        List<LogEntry> told = new ArrayList<>();
        for (int place = 0; place < script.items().size(); place++) {
            Script.Item item = script.items().get(place);
            if (item.part() == Part.STRENGTH) {
                told.addAll(exercise(life, place, item.prescription()));
            }
        }
        return told;
    }

    private List<LogEntry> exercise(Life life, int place, Prescription asked) {
        List<String> words = special.getOrDefault(asked.exercise().toString(), List.of());
        List<LogEntry> told = new ArrayList<>();
        SessionId session = life.session();
        if (words.contains("not reached")) {
            return List.of();
        }
        if (words.contains("skipped")) {
            return List.of(new LogEntry.ItemSkipped(life.now(), session, place, SkipReason.NO_TIME));
        }
        for (String word : words) {
            other(word, life, place).ifPresent(told::add);
        }
        List<DoneSet> sets = sets(words, asked);
        for (int number = 1; number <= sets.size(); number++) {
            told.add(new LogEntry.SetLogged(life.now(), session, place, number, sets.get(number - 1)));
        }
        told.add(new LogEntry.EffortTold(life.now(), session, place, effort(words)));
        return told;
    }

    private static Optional<LogEntry> other(String word, Life life, int place) {
        if (word.equals("grip gives out")) {
            return Optional.of(new LogEntry.GripTold(life.now(), life.session(), place));
        }
        if (word.startsWith("pain ")) {
            String[] parts = word.split(" ");
            PainKind kind = parts.length > 2 ? PainKind.parse(parts[2]) : PainKind.DULL;
            Pain pain = Pain.parse(parts[1]);
            boolean stops = pain.isAtLeast(5) || kind != PainKind.DULL;
            return Optional.of(new LogEntry.PainTold(life.now(), life.session(), place, pain, kind, stops));
        }
        return Optional.empty();
    }

    private List<DoneSet> sets(List<String> words, Prescription asked) {
        for (String word : words) {
            if (word.startsWith("left ")) {
                return sides(word.split(" "), asked);
            }
            if (word.matches("\\d[\\d ]*( confirmed)?( easy| ok| hard)?")) {
                return Stream.of(word.split(" "))
                        .filter(part -> part.matches("\\d+"))
                        .map(part -> set(Integer.parseInt(part), asked, word.contains("confirmed")))
                        .toList();
            }
        }
        int amount = amount(asked);
        return Stream.generate(() -> set(amount, asked, false))
                .limit(asked.sets())
                .toList();
    }

    private static List<DoneSet> sides(String[] words, Prescription asked) {
        EachSide each = new EachSide(Integer.parseInt(words[1]), Integer.parseInt(words[3]));
        Work work = new Work(Math.min(each.left(), each.right()), asked.target().measure());
        DoneSet set = new DoneSet(work, asked.load(), Optional.of(each), false);
        return Stream.generate(() -> set).limit(asked.sets()).toList();
    }

    private static DoneSet set(int amount, Prescription asked, boolean isConfirmed) {
        DoneSet set = new DoneSet(new Work(amount, asked.target().measure()), asked.load());
        return isConfirmed ? set.confirmed() : set;
    }

    /// `20 each`, `2 more`, `2 fewer`, or as asked.
    private int amount(Prescription asked) {
        for (String part : words()) {
            if (part.endsWith(" each")) {
                return Integer.parseInt(part.substring(0, part.indexOf(' ')));
            }
            if (part.endsWith(" more")) {
                return asked.target().amount() + Integer.parseInt(part.substring(0, part.indexOf(' ')));
            }
            if (part.endsWith(" fewer")) {
                return Math.max(0, asked.target().amount() - Integer.parseInt(part.substring(0, part.indexOf(' '))));
            }
        }
        return asked.target().amount();
    }

    private Effort effort(List<String> special) {
        return Stream.concat(special.stream().flatMap(word -> Stream.of(word.split(" "))), words().stream())
                .filter(word -> word.matches("easy|ok|hard"))
                .findFirst()
                .map(Effort::parse)
                .orElse(Effort.OK);
    }

    private List<String> words() {
        return said("trains")
                .flatMap(part -> Stream.of(part.split(", ")))
                .map(String::strip)
                .toList();
    }
}
