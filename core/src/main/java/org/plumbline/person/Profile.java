package org.plumbline.person;

import org.plumbline.exercise.Level;

/// All that a person answered before their first session.
///
/// @param deskHours hours a day at a desk
public record Profile(Trainee trainee, Kit kit, Wishes wishes, Health health, int deskHours) {

    public Profile {
        if (deskHours < 0 || deskHours > 24) {
            throw new IllegalArgumentException("Give 0 to 24 desk hours a day, not " + deskHours);
        }
    }

    /// Returns the same person on another level.
    public Profile onLevel(Level level) {
        Trainee now = new Trainee(trainee.age(), trainee.bodyGrams(), level, trainee.alreadyActive());
        return new Profile(now, kit, wishes, health, deskHours);
    }
}
