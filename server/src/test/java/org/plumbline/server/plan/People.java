package org.plumbline.server.plan;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.exercise.Repertoire;

/// Generated people, always the same: a set that may be looked at while the planner is being built, and one that is
/// held back.
///
/// The held-back set was fixed before the search was written. No rule, weight or limit was ever chosen by what became
/// of its people; a failure among them is reported, understood with a person of the other set, and mended for that one.
enum People {
    SEEN(20_261_121L),
    HELD_BACK(515_000_005L);

    /// How many of each set a law looks at, unless it says otherwise; `-Dplumbline.people=5000` asks for more.
    static final int COUNT = Integer.getInteger("plumbline.people", 1_000);

    private final long seed;

    People(long seed) {
        this.seed = seed;
    }

    /// Returns all people of the set.
    List<Person> all(Repertoire repertoire) {
        return first(1_000, repertoire);
    }

    /// Returns the first people of the set: of a thousand, as many as said here, and of more people more.
    List<Person> first(int ofThousand, Repertoire repertoire) {
        AnyProfile any = new AnyProfile(seed, repertoire);
        int count = Math.max(1, Math.toIntExact((long) ofThousand * COUNT / 1_000));
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < Math.min(COUNT, count); i++) {
            people.add(any.person(this + " " + i));
        }
        return people;
    }
}
