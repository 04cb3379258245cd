package org.plumbline.person;

import org.plumbline.exercise.Level;

/// All that a person answered before their first session, and what they arranged since.
///
/// @param deskHours hours a day at a desk
/// @param arrangement likes, pins and other changes to their weeks
public record Profile(Trainee trainee, Kit kit, Wishes wishes, Health health, int deskHours, Arrangement arrangement) {

    public Profile {
        if (deskHours < 0 || deskHours > 24) {
            throw new IllegalArgumentException("Give 0 to 24 desk hours a day, not " + deskHours);
        }
    }

    /// Answers alone, before anything was arranged.
    public Profile(Trainee trainee, Kit kit, Wishes wishes, Health health, int deskHours) {
        this(trainee, kit, wishes, health, deskHours, Arrangement.NONE);
    }

    /// Returns what there is to train with now: all they own, or what they have with them while traveling.
    public Kit kitNow() {
        return arrangement.traveling().map(kit::only).orElse(kit);
    }

    /// Returns the same person on another level.
    public Profile onLevel(Level level) {
        Trainee now = new Trainee(trainee.age(), trainee.bodyGrams(), level, trainee.alreadyActive());
        return new Profile(now, kit, wishes, health, deskHours, arrangement);
    }

    public Profile with(Arrangement changed) {
        return new Profile(trainee, kit, wishes, health, deskHours, changed);
    }

    public Profile with(Wishes changed) {
        return new Profile(trainee, kit, changed, health, deskHours, arrangement);
    }

    public Profile with(Kit changed) {
        return new Profile(trainee, changed, wishes, health, deskHours, arrangement);
    }
}
