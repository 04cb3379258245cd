package org.plumbline.person;

import java.util.Optional;
import org.plumbline.exercise.Level;

/// The person behind the plan: 34 years, 64 kg, level `L0`.
///
/// @param age in years, 5 to 120
/// @param bodyGrams body mass in grams; only used to judge the weight of the arm in raises (P9b)
/// @param level training experience as they declared it
/// @param alreadyActive whether they are active in other ways; beginners then start with two sets (S1)
public record Trainee(int age, Optional<Integer> bodyGrams, Level level, boolean alreadyActive) {

    public Trainee {
        if (age < 5 || age > 120) {
            throw new IllegalArgumentException("Give an age from 5 to 120 years, not " + age);
        }
        if (bodyGrams.isPresent() && (bodyGrams.get() < 20_000 || bodyGrams.get() > 400_000)) {
            throw new IllegalArgumentException("Give a body weight from 20 to 400 kg");
        }
    }
}
