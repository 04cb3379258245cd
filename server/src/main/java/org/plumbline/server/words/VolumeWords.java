package org.plumbline.server.words;

import java.util.List;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.Shift;
import org.plumbline.planner.WeeklyTarget;

/// What a week gives the muscles, in whole and half sets: `3.5 sets`, `lower trapezius 4 instead of 6`.
public final class VolumeWords {

    private VolumeWords() {}

    /// Returns the everyday name of a muscle or group, in the middle of a sentence: `rear shoulders`.
    public static String muscle(WeeklyTarget target) {
        return switch (target) {
            case MIDDLE_TRAPEZIUS -> "middle trapezius";
            case LOWER_TRAPEZIUS -> "lower trapezius";
            case RHOMBOIDS -> "rhomboids";
            case POSTERIOR_DELTOID -> "rear shoulders";
            case EXTERNAL_ROTATORS -> "rotator cuff";
            case LATISSIMUS -> "latissimus";
            case SERRATUS_ANTERIOR -> "serratus";
            case SPINAL_ERECTORS -> "lower back";
            case CORE_AND_GLUTES -> "core and glutes";
            case GRIP -> "grip";
        };
    }

    /// Returns half sets as sets: 7 as `3.5`, 6 as `3`.
    public static String number(int halfSets) {
        return halfSets / 2 + (halfSets % 2 == 0 ? "" : ".5");
    }

    /// Returns half sets as sets with what they count: `3.5 sets`, `1 set`, `half a set`.
    public static String sets(int halfSets) {
        return switch (halfSets) {
            case 0 -> "no sets";
            case 1 -> "half a set";
            case 2 -> "1 set";
            default -> number(halfSets) + " sets";
        };
    }

    /// Returns where a week's sets are meant to be: `6–12`.
    public static String target(WeeklyTarget target) {
        return number(target.low()) + "–" + number(target.high());
    }

    /// Returns what the week gives a muscle, against its target: `7 sets a week, as planned (6–12)`.
    public static String volume(MuscleVolume volume) {
        String sets = volume.halfSets() == 0 ? "No sets" : DoseWords.capitalized(sets(volume.halfSets()));
        return "%s a week, %s (%s).".formatted(sets, band(volume.band()), target(volume.target()));
    }

    /// Returns where a week stands against a target, to follow a number of sets.
    public static String band(MuscleVolume.Band band) {
        return switch (band) {
            case LITTLE -> "well below the target";
            case SOME -> "below the target";
            case WITHIN -> "within the target";
            case MORE -> "more than the target";
            case ABOVE -> "more than we usually plan";
        };
    }

    /// Returns how the week changes for some muscles: `your lower trapezius 4 sets a week instead of 6, and your grip
    /// half a set instead of none`. It follows `the week would give`.
    static String instead(List<Shift> shifts) {
        return ScreenWords.list(
                shifts.stream().map(shift -> instead(shift, shifts.getFirst())).toList(), "and");
    }

    private static String instead(Shift shift, Shift first) {
        String week = shift.equals(first) ? " a week" : "";
        String before = shift.before() == 0 ? "none" : number(shift.before());
        return "your %s %s%s instead of %s".formatted(muscle(shift.target()), sets(shift.after()), week, before);
    }
}
