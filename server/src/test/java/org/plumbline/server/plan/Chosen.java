package org.plumbline.server.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.history.Selection;
import org.plumbline.search.Choice;
import org.plumbline.search.Option;
import org.plumbline.search.Problem;
import org.plumbline.search.Score;
import org.plumbline.search.WeekSearch;

/// A week that was chosen, as numbers in a problem that need not be the one it was chosen for.
///
/// @param isWhole whether the problem has everything that was chosen
record Chosen(Problem problem, List<List<Integer>> sets, boolean isWhole) {

    static Chosen in(Problem problem, Selection selection) {
        List<String> names = problem.options().stream().map(Option::name).toList();
        List<List<Integer>> sets = new ArrayList<>();
        boolean isWhole = selection.sessions().size() == problem.sessions();
        for (int session = 0; session < problem.sessions(); session++) {
            sets.add(new ArrayList<>(Collections.nCopies(names.size(), 0)));
        }
        for (int session = 0; session < Math.min(selection.sessions().size(), problem.sessions()); session++) {
            for (Selection.Choice choice : selection.sessions().get(session).choices()) {
                int place = names.indexOf(choice.exercise().value());
                isWhole &= place >= 0;
                if (place >= 0) {
                    sets.get(session).set(place, choice.sets());
                }
            }
        }
        return new Chosen(problem, sets, isWhole);
    }

    private WeekSearch search() {
        return new WeekSearch(problem);
    }

    boolean isLegal() {
        return isWhole && search().isLegal(sets);
    }

    Score score() {
        return search().judge(sets).score();
    }

    /// Returns the week once each session was chosen anew, one after the other.
    Choice improved() {
        return search().complete(
                        sets, IntStream.range(0, problem.sessions()).boxed().toList());
    }

    /// Returns the same week where wishes count so many times as much.
    Chosen withWishes(int times) {
        return with(problem.options().stream()
                .map(option -> with(
                        option,
                        new Option.Appeal(
                                times(option.appeal().each(), times),
                                times(option.appeal().once(), times))))
                .toList());
    }

    private static Score times(Score score, int times) {
        return new Score(score.fit(), score.coverage(), times * score.wishes(), score.tidiness());
    }

    /// Returns the same week where everything appeals as much as it did in another problem. Only appeal depends on what
    /// else there is to choose from: the gentlest row or trunk exercise of all comes first, and loaded rows before
    /// light ones.
    Chosen withAppealOf(Problem other) {
        return with(problem.options().stream()
                .map(option -> same(other, option)
                        .map(known -> with(option, known.appeal()))
                        .orElse(option))
                .toList());
    }

    private static Optional<Option> same(Problem other, Option option) {
        return other.options().stream()
                .filter(known -> known.name().equals(option.name()))
                .findFirst();
    }

    private static Option with(Option option, Option.Appeal appeal) {
        return new Option(option.name(), option.role(), option.cost(), option.gives(), appeal, option.strain());
    }

    private Chosen with(List<Option> options) {
        return new Chosen(
                new Problem(options, problem.targets(), problem.bounds(), problem.pinned(), problem.kept()),
                sets,
                isWhole);
    }
}
