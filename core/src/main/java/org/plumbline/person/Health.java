package org.plumbline.person;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Condition;

/// What a person told us that decides whether and how they may train here. It only ever leaves things out.
///
/// @param conditions what leaves exercises out or changes them (rulebook 4.4)
/// @param signs what they said yes to in the safety questions (rulebook 4.2, 4.3)
/// @param pains where it hurts now and how much: `neck` 5
/// @param bloodPressure the last reading, if they have high blood pressure and know it
/// @param pregnantWeeks weeks of pregnancy, 1 to 42
/// @param clearances who knows of these answers and said yes to training
public record Health(
        Set<Condition> conditions,
        Set<Sign> signs,
        Map<String, Pain> pains,
        Optional<BloodPressure> bloodPressure,
        Optional<Integer> pregnantWeeks,
        Set<Clearance> clearances) {

    /// Nothing to consider.
    public static final Health FINE =
            new Health(Set.of(), Set.of(), Map.of(), Optional.empty(), Optional.empty(), Set.of());

    /// A reading in mmHg: `134/84`.
    public record BloodPressure(int systolic, int diastolic) {

        public BloodPressure {
            if (systolic < 60 || systolic > 300 || diastolic < 30 || diastolic >= systolic) {
                throw new IllegalArgumentException(
                        "Give blood pressure as upper and lower value, such as 134/84, not %d/%d"
                                .formatted(systolic, diastolic));
            }
        }

        @Override
        public String toString() {
            return systolic + "/" + diastolic;
        }
    }

    public Health {
        conditions = Set.copyOf(conditions);
        signs = Set.copyOf(signs);
        pains = Map.copyOf(pains);
        clearances = Set.copyOf(clearances);
        if (pregnantWeeks.isPresent() && (pregnantWeeks.get() < 1 || pregnantWeeks.get() > 42)) {
            throw new IllegalArgumentException("Give 1 to 42 weeks of pregnancy, not " + pregnantWeeks.get());
        }
    }

    public boolean has(Condition condition) {
        return conditions.contains(condition);
    }

    /// Returns how much it hurts somewhere: 0 where nothing was said.
    public int pain(String place) {
        return pains.getOrDefault(place, Pain.NONE).rating();
    }

    /// Whether one of these people said yes.
    public boolean isClearedBy(Clearance... anyOf) {
        return Stream.of(anyOf).anyMatch(clearances::contains);
    }
}
