package org.plumbline.planner;

import java.time.DayOfWeek;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.person.Pin;

/// Something a person wants that can be given up, as a button: never a medical answer.
public sealed interface Wish {

    /// Sessions of so many minutes at most; giving it up means a few more.
    record Minutes(int now, int needed) implements Wish {}

    /// An exercise that is not wanted.
    record Without(ExerciseId exercise) implements Wish {}

    /// An exercise that has to stay where it is.
    record Keeping(Pin pin) implements Wish {}

    /// Traveling with less.
    record Traveling() implements Wish {}

    /// A session on this day and not on another.
    record On(DayOfWeek weekday) implements Wish {}

    /// So many sessions; giving it up means one less.
    record Sessions(int now) implements Wish {}

    /// Doing without a thing that could be had: a band, a safe bar.
    record WithoutTool(Equipment equipment) implements Wish {}
}
