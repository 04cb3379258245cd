package org.plumbline.bench.lives;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Role;
import org.plumbline.history.Decided;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.Program;

/// What must be so after a day of a diary, such as `sets 1-2` or `told band-row P2 HOLD`.
final class Expected {

    private final Repertoire book;
    private final Life life;
    private final Days.Today today;

    Expected(Repertoire book, Life life, Days.Today today) {
        this.book = book;
        this.life = life;
        this.today = today;
    }

    boolean holds(String what) {
        String[] words = what.split(" ");
        return switch (what) {
            case "no plan" -> life.program().isEmpty();
            case "a plan" -> life.program().isPresent();
            case "due" -> life.isDue();
            case "not due" -> !life.isDue();
            case "waits" -> today.script().isEmpty();
            case "no changes" -> today.changes().isEmpty();
            case "no lighter week" -> deload().isEmpty();
            case "asks a row" -> strength().anyMatch(item -> exercise(item).has(Role.ROW));
            case "no muscle rises too fast" ->
                new WeeklySets(book, life.entries()).risingTooFast(life.now()).isEmpty();
            case "upper trapezius low" -> isUpperTrapeziusLow();
            case "questions again" -> life.isAskedAgain();
            default -> words[0].equals("not") ? !holds(what.substring(4)) : holds(what, words);
        };
    }

    private boolean holds(String what, String[] words) {
        return switch (words[0]) {
            case "asked" ->
                items().anyMatch(item -> item.prescription().toString().equals(rest(what)));
            case "asks" ->
                items().anyMatch(item ->
                        item.prescription().exercise().toString().equals(words[1]));
            case "sets" ->
                strength().allMatch(item -> isIn(words[1], item.prescription().sets()));
            case "total" ->
                isIn(
                        words[2],
                        strength().mapToInt(item -> item.prescription().sets()).sum());
            case "exercises" -> isIn(words[1], (int) strength().count());
            case "last" ->
                strength()
                        .reduce((_, last) -> last)
                        .orElseThrow()
                        .prescription()
                        .exercise()
                        .toString()
                        .equals(words[1]);
            case "minutes" ->
                isIn(words[1], Math.round(today.script().orElseThrow().seconds() / 60f));
            case "weaker" ->
                items().anyMatch(item -> item.weaker()
                        .filter(side -> (item.prescription().exercise() + " "
                                        + side.side().name().toLowerCase(Locale.ROOT)
                                        + (side.getsMore() ? " one more" : ""))
                                .equals(rest(what)))
                        .isPresent());
            case "told" -> today.decided().stream().map(Expected::spoken).anyMatch(rest(what)::equals);
            case "next" ->
                life.history().standings().values().stream()
                        .anyMatch(standing -> standing.prescription().toString().equals(rest(what)));
            case "changes" ->
                today.changes().stream()
                        .anyMatch(change -> change.toString().startsWith(words[1])
                                || change.rule().equals(words[1]));
            case "lighter" -> deload().filter(words[2]::equals).isPresent();
            case "sessions" -> isIn(words[3], program().plan().sessions().size());
            case "level" -> program().profile().trainee().level().name().equals(words[1]);
            case "added" -> isIn(words[2], life.history().attendance().setsAddedIn(life.now()));
            case "eligible" -> program().terms().isEligible(new ExerciseId(words[1]));
            case "out" -> life.history().isLeftOut(new ExerciseId(words[1]));
            case "offered" ->
                life.history()
                        .offer(new ExerciseId(words[3]))
                        .filter(harder -> harder.exercise().toString().equals(words[1]))
                        .isPresent();
            case "plans" -> planned(words[1]) > 0;
            case "planned" -> isIn(words[1], planned(words[2]));
            default -> because(what, words);
        };
    }

    private boolean because(String what, String[] words) {
        if (words.length == 3 && words[1].equals("because")) {
            return strength()
                    .anyMatch(item -> item.prescription().exercise().toString().equals(words[0])
                            && item.because().rule().equals(words[2]));
        }
        throw new IllegalArgumentException("Not something to expect: " + what);
    }

    private static String spoken(Decided one) {
        return "%s %s %s"
                .formatted(
                        one.exercise(),
                        one.decision().reason().rule(),
                        one.decision().step());
    }

    private static String rest(String what) {
        return what.substring(what.indexOf(' ') + 1);
    }

    private static boolean isIn(String range, int value) {
        List<Integer> ends =
                Arrays.stream(range.split("-")).map(Integer::valueOf).toList();
        return value >= ends.getFirst() && value <= ends.getLast();
    }

    /// In how many sessions of the week an exercise is.
    private int planned(String exercise) {
        return (int) planned()
                .filter(item -> item.exercise().toString().equals(exercise))
                .count();
    }

    private Stream<PlannedItem> planned() {
        return program().plan().sessions().stream().flatMap(session -> session.strength().stream());
    }

    /// U1: no more for the upper trapezius than half of what the middle and lower get together.
    private boolean isUpperTrapeziusLow() {
        return 2 * halfSets("upper-trapezius") <= halfSets("middle-trapezius") + halfSets("lower-trapezius");
    }

    private int halfSets(String muscle) {
        return planned()
                .mapToInt(item -> item.dose().sets()
                        * book.exercise(item.exercise()).traits().halfSets(Muscle.parse(muscle)))
                .sum();
    }

    private Optional<String> deload() {
        return life.history().course().deloads().now(life.now()).map(week -> week.rule());
    }

    private Program program() {
        return life.program().orElseThrow();
    }

    private Exercise exercise(Script.Item item) {
        return book.exercise(item.prescription().exercise());
    }

    private Stream<Script.Item> items() {
        return today.script().stream().flatMap(script -> script.items().stream());
    }

    private Stream<Script.Item> strength() {
        return items().filter(item -> item.part() == Part.STRENGTH);
    }

    /// What was so instead.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        today.script().ifPresent(script -> text.append("\n  %.1f minutes".formatted(script.seconds() / 60.0)));
        strength()
                .forEach(item -> text.append("\n  asked ")
                        .append(item.prescription())
                        .append(" because ")
                        .append(item.because()));
        today.decided()
                .forEach(one -> text.append("\n  told ")
                        .append(spoken(one))
                        .append(", next ")
                        .append(one.decision()
                                .prescription()
                                .map(Object::toString)
                                .orElse("left out")));
        text.append("\n  rises too fast ").append(new WeeklySets(book, life.entries()).risingTooFast(life.now()));
        today.changes().forEach(change -> text.append("\n  changes ").append(change));
        life.program()
                .ifPresentOrElse(
                        now -> text.append("\n  %d sessions a week, %s, lighter week %s, %d sets added"
                                .formatted(
                                        now.plan().sessions().size(),
                                        now.profile().trainee().level(),
                                        deload(),
                                        life.history().attendance().setsAddedIn(life.now()))),
                        () -> text.append("\n  no plan"));
        return text.toString();
    }
}
