package org.plumbline.server.words;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Dose;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Position;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Sides;
import org.plumbline.exercise.Traits;
import org.plumbline.exercise.Variant;

/// What exercises are, in a few words: `Stretch band`, `Standing or seated`, `1–3 × 15–20 reps`.
public final class ExerciseWords {

    private ExerciseWords() {}

    /// Returns the name of an exercise in its form, also of one the catalog no longer has: `Prone Y raise, one arm at a
    /// time`.
    public static String name(Repertoire repertoire, Variant variant) {
        String name = name(repertoire, variant.exercise());
        return variant.form().map(form -> name + ", " + form(form)).orElse(name);
    }

    /// Returns the name of an exercise, also of one the catalog no longer has: `Prone Y raise`.
    public static String name(Repertoire repertoire, ExerciseId id) {
        return repertoire
                .find(id)
                .map(Exercise::name)
                .orElseGet(() -> DoseWords.capitalized(id.toString().replace('-', ' ')));
    }

    /// Returns the part of a session a kind is done in, as a heading.
    public static String part(Kind kind) {
        return switch (kind) {
            case WARM_UP -> "Warm-up";
            case STRENGTH -> "Strength";
            case ACCESSORY -> "Core, lower back and grip";
            case STRETCH -> "Stretches";
            case MICRO_BREAK -> "Any time of the day";
        };
    }

    public static String equipment(Equipment item) {
        return switch (item) {
            case NONE -> "no equipment";
            case BAND -> "stretch band";
            case ANCHOR -> "a place to tie it";
            case DUMBBELL -> "dumbbells";
            case CABLE -> "cable machine";
            case DOORFRAME -> "open doorframe";
            case LOW_BAR -> "low bar or sturdy table";
            case BALL -> "soft ball";
            case MAT -> "mat or carpet";
            case BARBELL, BENCH, INCLINE_BENCH, CHAIR, WALL, PULL_UP_BAR, DESK, TOWEL ->
                item.toString().replace('-', ' ');
        };
    }

    /// Returns what an exercise needs at least: `Stretch band and a place to tie it or cable machine`.
    public static String equipment(Exercise exercise) {
        return DoseWords.capitalized(exercise.suitability().equipment().stream()
                .filter(needed -> exercise.suitability().equipment().stream()
                        .noneMatch(less -> less.size() < needed.size() && needed.containsAll(less)))
                .map(ExerciseWords::together)
                .distinct()
                .collect(joining(" or ")));
    }

    private static String together(Set<Equipment> needed) {
        return needed.stream().sorted().map(ExerciseWords::equipment).collect(joining(" and "));
    }

    /// Returns how the body may be placed: `Standing or seated`.
    public static String positions(Exercise exercise) {
        return DoseWords.capitalized(exercise.traits().positions().stream()
                .map(ExerciseWords::position)
                .collect(joining(" or ")));
    }

    private static String position(Position position) {
        return switch (position) {
            case QUADRUPED -> "on hands and knees";
            case PRONE -> "face down";
            case PRONE_FOREARMS -> "face down on your forearms";
            case PRONE_ON_INCLINE -> "face down on an incline";
            case SUPINE -> "on your back";
            case SIDE_LYING -> "on your side";
            case SEATED_FLOOR -> "seated on the floor";
            case STANDING_BACK_TO_WALL -> "back to a wall";
            case STANDING_FACING_WALL -> "facing a wall";
            case STANDING_LEAN -> "standing, leaning";
            case HIP_HINGE -> "bent over from the hips";
            case SLIGHT_HINGE -> "slightly bent over";
            case HAND_AND_KNEE_ON_BENCH -> "hand and knee on a bench";
            case HANGING_SUPINE -> "hanging face up";
            case BENCH_45_DEGREES -> "on a back-extension bench";
            case STANDING,
                    SEATED,
                    KNEELING,
                    HALF_KNEELING,
                    SPLIT_STANCE,
                    HIGH_PLANK,
                    KNEELING_PLANK,
                    HANGING,
                    WALKING -> position.toString().replace('-', ' ');
        };
    }

    /// Returns how much of an exercise is useful: `1–3 × 15–20 reps`, `3–4 × 15–20 s` for a stretch.
    public static String dose(Exercise exercise) {
        String sides = exercise.dose().sides() == Sides.BOTH ? "" : " each side";
        String unit = exercise.dose().measure() == Measure.REPS ? " reps" : " s";
        return range(times(exercise)) + " × " + range(exercise.dose().amount().toString()) + unit + sides;
    }

    /// A stretch is one set of several holds, and what counts is the holds.
    private static String times(Exercise exercise) {
        Dose.Amounts full = exercise.dose().full();
        boolean isHeld = exercise.dose().measure() == Measure.SECONDS;
        return (isHeld ? full.reps().orElse(full.sets()) : full.sets()).toString();
    }

    /// Returns a range as print has it: `12–15`.
    public static String range(String range) {
        return range.replace("-", "–");
    }

    /// Returns how much of its work a muscle gets from an exercise: `mostly`, `also` or `a little`.
    ///
    /// @param weight its share of a set, in hundredths
    public static String share(int weight) {
        if (weight >= Traits.WHOLE_SET) {
            return "mostly";
        }
        return weight >= Traits.HALF_SET ? "also" : "a little";
    }

    /// Returns how one form of an exercise differs: `wide`, `elbows at 90°`, `with half a kilogram`.
    public static String form(String form) {
        return switch (form) {
            case "wide" -> "wide grip";
            case "narrow" -> "narrow grip";
            case "next-band" -> "with the next band";
            case "elbows-at-90" -> "elbows at 90°";
            case "plus-0.5-kg" -> "with half a kilogram in each hand";
            case "one-arm" -> "one arm at a time";
            case "with-press" -> "with a press";
            case "supine" -> "on your back";
            case "drill" -> "without weight";
            case "assisted" -> "with help";
            case "floor" -> "on the floor";
            case "incline" -> "on an incline";
            case "knees" -> "on your knees";
            case "knees-or-incline" -> "on your knees or an incline";
            case "standing-at-wall" -> "standing at a wall";
            case "wall" -> "at a wall";
            default -> form.replace('-', ' ');
        };
    }
}
