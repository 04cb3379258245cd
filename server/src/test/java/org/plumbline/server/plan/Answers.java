package org.plumbline.server.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Condition;
import org.plumbline.person.Health;
import org.plumbline.person.Profile;

/// Answers about somebody's health with one more.
final class Answers {

    private static final Pain SOME = new Pain(4);

    private Answers() {}

    static Profile with(Profile profile, Condition more) {
        Set<Condition> conditions = new HashSet<>(profile.health().conditions());
        conditions.add(more);
        return with(profile, conditions, profile.health().pains());
    }

    static Profile withPain(Profile profile, String place) {
        Map<String, Pain> pains = new HashMap<>(profile.health().pains());
        pains.put(place, SOME);
        return with(profile, profile.health().conditions(), pains);
    }

    private static Profile with(Profile profile, Set<Condition> conditions, Map<String, Pain> pains) {
        Health health = profile.health();
        return new Profile(
                profile.trainee(),
                profile.kit(),
                profile.wishes(),
                new Health(
                        conditions,
                        health.signs(),
                        pains,
                        health.bloodPressure(),
                        health.pregnantWeeks(),
                        health.clearances()),
                profile.deskHours(),
                profile.arrangement());
    }
}
