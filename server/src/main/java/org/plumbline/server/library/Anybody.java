package org.plumbline.server.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.dose.Band;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Level;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;

/// Somebody who may do everything and owns everything, to show a routine to whoever has not answered a question yet.
final class Anybody {

    static final Profile PROFILE = new Profile(
            new Trainee(35, Optional.empty(), Level.L1, true),
            Kit.of(Set.of(Equipment.values()), List.of(Band.values()), Set.of(1_000, 2_000, 4_000, 8_000)),
            new Wishes(3, 60, false, Goal.POSTURE, List.of(), Set.of()),
            Health.FINE,
            0);

    private Anybody() {}
}
