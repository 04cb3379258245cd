package org.plumbline.server.plan;

import java.util.List;
import org.plumbline.exercise.Repertoire;
import org.plumbline.person.Profile;

/// The generated people, for tests of other packages.
public final class Crowd {

    /// Somebody with a name to find them again.
    public record Member(String name, Profile profile) {}

    private Crowd() {}

    public static List<Member> seen(Repertoire repertoire) {
        return members(People.SEEN, repertoire);
    }

    public static List<Member> heldBack(Repertoire repertoire) {
        return members(People.HELD_BACK, repertoire);
    }

    private static List<Member> members(People people, Repertoire repertoire) {
        return people.all(repertoire).stream()
                .map(person -> new Member(person.name(), person.profile()))
                .toList();
    }
}
