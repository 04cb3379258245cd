package org.plumbline.server.player;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.history.OpenSession;
import org.plumbline.history.Reason;
import org.plumbline.history.Replaced;
import org.plumbline.history.Script;
import org.plumbline.history.SkipReason;
import org.plumbline.planner.Instead;

/// A session under way as it began: the swaps of its lines are told apart from it, as everything else is.
final class Begun {

    private Begun() {}

    /// Returns the script it began with.
    static Script script(OpenSession session) {
        Script now = session.script();
        List<Script.Item> lines = IntStream.range(0, now.items().size())
                .mapToObj(place ->
                        before(session, place).findFirst().orElse(now.items().get(place)))
                .toList();
        return now.madeAt().map(new Script(lines, now.seconds())::madeAt).orElse(new Script(lines, now.seconds()));
    }

    /// Returns what can be done in the place of each line, and at the end what is done there already.
    ///
    /// @param suggested what can be done by what is known now
    static List<List<Instead>> others(OpenSession session, List<List<Instead>> suggested) {
        List<List<Instead>> all = new ArrayList<>();
        for (int place = 0; place < session.script().items().size(); place++) {
            List<Instead> others = new ArrayList<>(place < suggested.size() ? suggested.get(place) : List.of());
            Stream.concat(
                            before(session, place).skip(1),
                            before(session, place).findFirst().isPresent()
                                    ? Stream.of(session.script().items().get(place))
                                    : Stream.empty())
                    .filter(done -> others.stream()
                            .noneMatch(other -> other.item().prescription().equals(done.prescription())))
                    .toList()
                    .forEach(done -> others.add(new Instead(reasons(done), done)));
            all.add(others);
        }
        return all;
    }

    private static Stream<Script.Item> before(OpenSession session, int place) {
        return session.besides().replaced().stream()
                .filter(line -> line.item() == place)
                .map(Replaced::line);
    }

    private static Set<SkipReason> reasons(Script.Item done) {
        return Optional.of(done.because())
                .filter(Reason.Instead.class::isInstance)
                .map(Reason.Instead.class::cast)
                .<Set<SkipReason>>map(instead -> EnumSet.of(instead.why()))
                .orElseGet(Set::of);
    }
}
