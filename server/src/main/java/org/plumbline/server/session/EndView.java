package org.plumbline.server.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.ItemLog;
import org.plumbline.history.OpenSession;
import org.plumbline.history.OpenSession.Next;
import org.plumbline.server.words.DoseWords;

/// A session in which everything was done or left out, and which only waits to be ended.
///
/// @param unfelt the last set of each strengthening exercise of which nobody said how it felt
/// @param done what was done, to tell what hurt
public record EndView(OpenSession session, List<RestView> unfelt, List<Done> done) {

    /// An exercise that was done.
    ///
    /// @param item its place in the script, from 0 on
    /// @param pain what was told about it so far
    public record Done(int item, String name, Optional<Pain> pain) {}

    static EndView of(OpenSession session, Repertoire repertoire, Level level) {
        return new EndView(
                session,
                places(session)
                        .mapToObj(place -> RestView.after(last(session, place, repertoire), level))
                        .filter(EndView::isUnfelt)
                        .toList(),
                places(session)
                        .filter(place -> !session.item(place).sets().isEmpty())
                        .mapToObj(place -> done(session, place, repertoire))
                        .toList());
    }

    private static IntStream places(OpenSession session) {
        return IntStream.range(0, session.script().items().size());
    }

    private static boolean isUnfelt(RestView last) {
        return last.done().isStrength() && last.asksEffort() && last.effort().isEmpty();
    }

    private static SessionView last(OpenSession session, int place, Repertoire repertoire) {
        int sets = session.script().items().get(place).prescription().sets();
        return new SessionView(session, new Next(place, sets), repertoire);
    }

    private static Done done(OpenSession session, int place, Repertoire repertoire) {
        ItemLog told = session.item(place);
        return new Done(
                place,
                DoseWords.capitalized(last(session, place, repertoire).inSentence()),
                Optional.of(told.hurt().worst()).filter(pain -> pain.isAtLeast(1)));
    }

    public boolean isPractice() {
        return session.script().isPractice();
    }

    public String path(String rest) {
        return "/sessions/" + session.id() + rest;
    }
}
