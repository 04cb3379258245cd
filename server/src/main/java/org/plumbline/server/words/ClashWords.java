package org.plumbline.server.words;

import java.util.List;
import java.util.Locale;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.planner.Clash;
import org.plumbline.planner.Refusal;
import org.plumbline.planner.Wish;

/// What cannot be had together in one week, and what would solve it, in the words a person reads. Nothing here blames
/// anybody: each wish alone could be met.
public final class ClashWords {

    private final Repertoire repertoire;

    public ClashWords(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Returns what clashes: `A session would lack its row, its posture move or a third exercise. These do not go
    /// together: sessions of 8 minutes at most, and no band row.`
    public Cited clash(Clash clash) {
        List<String> wishes = clash.between().stream().map(this::wish).toList();
        String together = switch (wishes.size()) {
            case 0 -> "";
            case 1 -> " That comes from one wish: %s.".formatted(wishes.getFirst());
            default -> " These do not go together: %s.".formatted(ScreenWords.list(wishes, "and"));
        };
        return Cited.of(DoseWords.capitalized(because(clash)) + "." + together, clash.rule());
    }

    private static String because(Clash clash) {
        boolean isOfPins =
                !clash.between().isEmpty() && clash.between().stream().allMatch(Wish.Keeping.class::isInstance);
        boolean isOfDay = clash.between().stream().anyMatch(Wish.On.class::isInstance);
        if (clash.rule().equals("C2") && isOfPins) {
            return "something that is meant to stay has no place in its session";
        }
        if (clash.rule().equals("C2")
                && clash.between().isEmpty()
                && clash.ask().isEmpty()) {
            return "it does not fit there with what you have and what the session needs";
        }
        return clash.rule().equals("2.7") && isOfDay
                ? "a session would stand too close to your own upper-body training"
                : broken(clash.rule());
    }

    /// Returns one way out as the words of a button: `Allow 12 minutes`.
    public String way(List<Wish> way) {
        return DoseWords.capitalized(
                ScreenWords.list(way.stream().map(this::givingUp).toList(), "and"));
    }

    /// Returns what only a professional can open, a sentence for each condition.
    public static List<String> ask(Clash clash) {
        return clash.ask().stream()
                .map(Refusal.LeftOut::because)
                .distinct()
                .map(because ->
                        "Some exercises are left out because of %s. Ask your physio or doctor what is open to you; that is not ours to drop."
                                .formatted(ScreenWords.condition(because)))
                .toList();
    }

    /// Returns a wish as part of a list: `no face pull`.
    public String wish(Wish wish) {
        return switch (wish) {
            case Wish.Minutes minutes -> "sessions of %s at most".formatted(minutes(minutes.now()));
            case Wish.Without without -> "no " + name(without.exercise());
            case Wish.Keeping keeping ->
                "%s on %s"
                        .formatted(
                                name(keeping.pin().exercise()),
                                DayWords.name(keeping.pin().weekday()));
            case Wish.Traveling _ -> "only what you have while traveling";
            case Wish.On on -> "a session on " + DayWords.name(on.weekday());
            case Wish.Sessions sessions ->
                DoseWords.count(sessions.now(), "session").toLowerCase(Locale.ROOT) + " a week";
            case Wish.WithoutTool tool -> "no " + ExerciseWords.equipment(tool.equipment());
        };
    }

    /// Returns what giving a wish up means, as an order to oneself: `bring face pull back`.
    String givingUp(Wish wish) {
        return switch (wish) {
            case Wish.Minutes minutes -> "allow " + minutes(minutes.needed());
            case Wish.Without without -> "bring %s back".formatted(name(without.exercise()));
            case Wish.Keeping keeping ->
                "let %s leave %s"
                        .formatted(
                                name(keeping.pin().exercise()),
                                DayWords.name(keeping.pin().weekday()));
            case Wish.Traveling _ -> "use all you have at home";
            case Wish.On on -> "let the session of %s have another day".formatted(DayWords.name(on.weekday()));
            case Wish.Sessions _ -> "do one session less a week";
            case Wish.WithoutTool(Equipment tool) ->
                tool == Equipment.LOW_BAR
                        ? "say that a bar or table is sturdy and safe to hang from"
                        : "add to your equipment: " + ExerciseWords.equipment(tool);
        };
    }

    /// Returns what would happen if a rule were broken, in the middle of a sentence: `a session would not open the
    /// chest`.
    static String broken(String rule) {
        return switch (rule) {
            case "C2" -> "a session would lack its row, its posture move or a third exercise";
            case "C3", "ST1" -> "a session would not open the chest";
            case "C4" -> "it would need a bar or table that you know to be sturdy";
            case "C7" -> "extras would take the place of the main exercises";
            case "F1" -> "a beginner's week would have more than two sessions";
            case "F4" -> "rows with weights would have less than 48 hours between them";
            case "F5" -> "there would be more full sessions than a week has";
            case "F9" -> "a session would fall on a day that is not free, or right after another";
            case "P9" -> "the lightest you have would be too much to begin with";
            case "S3" -> "the week would grow too fast";
            case "TIME", "TRIM" -> "the session would not fit your minutes";
            case "U1" -> "the week would ask more of the upper trapezius than your plan means to";
            case "V1", "V3", "V3K", "V4", "V5" -> "it would come before what opens it";
            case "V2" -> "it would come back too soon after what happened with it";
            case "VOL1" -> "a muscle would get more sets a week than we plan";
            case "2.7" -> "it would not be the routine that you follow";
            default ->
                rule.startsWith("COND-")
                        ? "it would not go with what you told us"
                        : "a rule of the week would be broken";
        };
    }

    private static String minutes(int minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    private String name(ExerciseId exercise) {
        return DoseWords.uncapitalized(ExerciseWords.name(repertoire, Variant.of(exercise)));
    }
}
