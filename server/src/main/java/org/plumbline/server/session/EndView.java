package org.plumbline.server.session;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Part;
import org.plumbline.history.Script;

/// A session in which everything was done or left out, and which only waits to be ended.
///
/// @param unfelt the strengthening exercises of which nobody said how they felt
public record EndView(OpenSession session, List<Unfelt> unfelt) {

    /// An exercise whose effort is not known yet.
    ///
    /// @param item its place in the script, from 0 on
    public record Unfelt(int item, String name) {}

    static EndView of(OpenSession session, Repertoire repertoire) {
        List<Unfelt> unfelt = IntStream.range(0, session.script().items().size())
                .filter(place -> isUnfelt(session, place))
                .mapToObj(
                        place -> new Unfelt(place, name(session.script().items().get(place), repertoire)))
                .toList();
        return new EndView(session, unfelt);
    }

    private static boolean isUnfelt(OpenSession session, int place) {
        return session.script().items().get(place).part() == Part.STRENGTH
                && !session.item(place).sets().isEmpty()
                && session.item(place).effort().isEmpty();
    }

    private static String name(Script.Item item, Repertoire repertoire) {
        return repertoire
                .find(item.prescription().exercise())
                .map(Exercise::name)
                .orElse("");
    }

    public boolean isPractice() {
        return session.script().isPractice();
    }

    public String path(String rest) {
        return "/sessions/" + session.id() + rest;
    }
}
