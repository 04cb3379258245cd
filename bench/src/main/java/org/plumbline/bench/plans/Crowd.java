package org.plumbline.bench.plans;

import java.util.function.BiConsumer;
import org.plumbline.exercise.Repertoire;
import org.plumbline.person.Profile;

/// People made up by chance, always the same: to get warm with, to look at while the planner is being tuned, and held
/// back from that.
enum Crowd {
    WARM_UP(7_340_033L),
    SEEN(60_491_117L),
    HELD_BACK(904_773_211L);

    private final long seed;

    Crowd(long seed) {
        this.seed = seed;
    }

    /// Meets so many people, each with a week of their program.
    void meet(int people, Repertoire repertoire, BiConsumer<Profile, Integer> greeting) {
        AnyPerson any = new AnyPerson(seed, repertoire);
        for (int i = 0; i < people; i++) {
            greeting.accept(any.next(), any.week());
        }
    }
}
