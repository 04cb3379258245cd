package org.plumbline.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.RoutineId;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;

/// F1, F2, F3, F5, F7.
class FrequencyTest {

    @Test
    void startsBeginnersWithTwoAndOffersThreeFromWeekFour() {
        assertEquals(List.of(2, 2, 2, 3, 3, 3, 3, 3), byWeek(Level.L0, 6, false, Optional.empty()));
        assertEquals(List.of(2, 2, 2, 2, 2, 2, 2, 2), byWeek(Level.L0, 2, false, Optional.empty()));
        assertEquals(List.of(1, 1, 1, 1, 1, 1, 1, 1), byWeek(Level.L0, 1, false, Optional.empty()));
    }

    @Test
    void neverPlansMoreThanFour() {
        assertEquals(4, byWeek(Level.L1, 7, false, Optional.empty()).getFirst());
        assertEquals(3, byWeek(Level.L2, 3, false, Optional.empty()).getFirst());
        assertEquals(0, byWeek(Level.L2, 0, false, Optional.empty()).getFirst());
    }

    @Test
    void plansThreeAtMostForOlderPeopleAndTheSampleRoutine() {
        assertEquals(3, byWeek(Level.L1, 5, true, Optional.empty()).getFirst());
        assertEquals(
                3, byWeek(Level.L1, 5, false, Optional.of(new RoutineId("T-B"))).getFirst());
    }

    private static List<Integer> byWeek(Level level, int days, boolean isSenior, Optional<RoutineId> routine) {
        Profile profile = new Profile(
                new Trainee(40, Optional.empty(), level, false),
                Kit.EMPTY,
                new Wishes(days, 20, false, Goal.POSTURE, List.of(), Set.of()),
                Health.FINE,
                0);
        return Frequency.byWeek(profile, isSenior, routine, 1, SoFar.AS_PLANNED);
    }
}
