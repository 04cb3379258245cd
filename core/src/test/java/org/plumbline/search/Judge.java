package org.plumbline.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Judges a week from the words of its [Problem] alone, slowly and plainly, and shares no code with the search.
record Judge(Problem problem) {

    /// One option of a session and its sets.
    private record Part(int number, Option option, int sets) {}

    /// Returns the points of a week; nothing if it breaks a rule.
    Optional<Score> score(List<List<Integer>> sets) {
        List<List<Part>> sessions = sets.stream().map(this::parts).toList();
        boolean isLegal = sessions.stream().allMatch(this::isLegal) && isWeekLegal(sessions);
        return isLegal ? Optional.of(points(sessions)) : Optional.empty();
    }

    private List<Part> parts(List<Integer> sets) {
        List<Part> parts = new ArrayList<>();
        for (int number = 0; number < sets.size(); number++) {
            if (sets.get(number) > 0) {
                parts.add(new Part(number, problem.options().get(number), sets.get(number)));
            }
        }
        return parts;
    }

    private boolean isLegal(List<Part> session) {
        boolean isAccessory = count(session, Judge::isAccessory) > 0;
        boolean isBalanced = session.stream()
                        .mapToInt(part -> part.option().strain().excess())
                        .sum()
                <= 0;
        return session.size() <= 5
                && session.stream()
                        .allMatch(part -> part.sets() <= part.option().cost().mostSets())
                && count(session, Judge::isRow) <= 2
                && count(session, part -> part.option().role() == Role.TRUNK) <= 1
                && count(session, part -> part.option().role() == Role.GRIP) <= 1
                && count(session, part -> part.option().role() == Role.NECK) <= 1
                && (!isAccessory
                        || count(session, part -> !isAccessory(part))
                                >= problem.bounds().leastMain())
                && (!problem.bounds().isBalanced() || isBalanced)
                && (straight(session) <= problem.bounds().millis() || isCircuit(session));
    }

    private static boolean isRow(Part part) {
        return part.option().role() == Role.ROW || part.option().role() == Role.SECOND_ROW;
    }

    private static boolean isAccessory(Part part) {
        Role role = part.option().role();
        return role == Role.TRUNK || role == Role.GRIP || role == Role.NECK;
    }

    private static long count(List<Part> parts, Predicate<Part> wanted) {
        return parts.stream().filter(wanted).count();
    }

    /// One after the other in their places, and no rest after the very last set.
    private static int straight(List<Part> session) {
        List<Part> inOrder = session.stream()
                .sorted(Comparator.comparingInt(part -> part.option().cost().place()))
                .toList();
        int millis = 0;
        for (Part part : inOrder) {
            Option.Cost cost = part.option().cost();
            millis += part.sets() * (cost.workMillis() + cost.restMillis());
        }
        return inOrder.isEmpty()
                ? 0
                : millis - inOrder.getLast().option().cost().restMillis();
    }

    private boolean isCircuit(List<Part> session) {
        int work = session.stream()
                .mapToInt(part -> part.option().cost().workMillis())
                .sum();
        int rests = (session.size() - 1) * problem.bounds().circuitRestMillis();
        return session.size() <= 3
                && session.stream().allMatch(part -> part.sets() == 1)
                && work + rests <= problem.bounds().millis();
    }

    private boolean isWeekLegal(List<List<Part>> sessions) {
        List<Part> all = sessions.stream().flatMap(List::stream).toList();
        int excess = all.stream()
                .mapToInt(part -> part.sets() * part.option().strain().excess())
                .sum();
        boolean isSeldom = all.stream()
                .allMatch(part -> count(all, other -> other.number() == part.number())
                        <= part.option().strain().mostUses());
        boolean isEnough = IntStream.range(0, problem.targets().size())
                .allMatch(target ->
                        halfSets(all, target) <= problem.targets().get(target).most());
        return isSeldom && isEnough && (!problem.bounds().isBalanced() || excess <= 0) && isRested(sessions);
    }

    private boolean isRested(List<List<Part>> sessions) {
        for (int one = 0; one < sessions.size(); one++) {
            for (int other = 0; other < sessions.size(); other++) {
                boolean isNear = (problem.bounds().near().get(one) >> other & 1) == 1;
                if (isNear && clash(sessions.get(one), sessions.get(other))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean clash(List<Part> one, List<Part> other) {
        int ones = recovers(one);
        int others = recovers(other);
        return problem.bounds().isByMuscle() ? (ones & others) != 0 : ones != 0 && others != 0;
    }

    private static int recovers(List<Part> session) {
        return session.stream()
                .mapToInt(part -> part.option().strain().recovers())
                .reduce(0, (some, more) -> some | more);
    }

    private static int halfSets(List<Part> all, int target) {
        return all.stream()
                .mapToInt(part -> part.sets() * part.option().gives().get(target))
                .sum();
    }

    private Score points(List<List<Part>> sessions) {
        List<Part> all = sessions.stream().flatMap(List::stream).toList();
        Score score = Score.NONE;
        for (int session = 0; session < sessions.size(); session++) {
            score = score.plus(ofSession(sessions.get(session)));
            score = score.plus(ofPerson(session, sessions.get(session)));
        }
        for (Part part : all) {
            int few = Math.max(0, part.option().cost().usualSets() - part.sets());
            score = score.plus(part.option().appeal().each()).plus(new Score(-few, 0, 0, -part.sets()));
        }
        for (int number : all.stream().map(Part::number).distinct().toList()) {
            score = score.plus(problem.options().get(number).appeal().once());
        }
        for (int target = 0; target < problem.targets().size(); target++) {
            score = score.plus(ofTarget(problem.targets().get(target), halfSets(all, target)));
        }
        return score;
    }

    private static Score ofSession(List<Part> session) {
        boolean hasRow = session.stream().anyMatch(part -> part.option().role() == Role.ROW);
        boolean hasPosture = session.stream().anyMatch(part -> part.option().role() == Role.POSTURE);
        long mains = count(session, part -> !isAccessory(part));
        int fit = (hasRow ? 0 : -500) + (hasPosture ? 0 : -500) - 300 * Math.max(0, 3 - session.size());
        fit -= 8 * (int) Math.max(0, 4 - mains);
        long stations = session.stream()
                .map(part -> part.option().cost().station())
                .distinct()
                .count();
        int pairs = 0;
        for (Part one : session) {
            for (Part other : session) {
                int ladder = one.option().strain().ladder();
                boolean isPair = one.number() < other.number() && ladder >= 0;
                pairs += isPair && ladder == other.option().strain().ladder() ? 1 : 0;
            }
        }
        return new Score(fit, 0, 0, (int) (-2 * stations - 6L * pairs));
    }

    private Score ofPerson(int session, List<Part> parts) {
        long pins = count(parts, part -> problem.pinned().get(session).contains(part.number()));
        long kept = count(parts, part -> problem.kept().get(session).contains(part.number()));
        return new Score((int) (2000 * pins + 100 * kept), 0, 0, 0);
    }

    /// Three points each up to the least, two up to where the target begins, then one tidy point each up to the aim.
    private static Score ofTarget(Target target, int halfSets) {
        int coverage = 0;
        int tidiness = 0;
        for (int next = 1; next <= halfSets; next++) {
            coverage += next <= target.least() ? 3 : next <= target.low() ? 2 : 0;
            tidiness += next > target.low() && next <= target.aim() ? 1 : 0;
        }
        return new Score(0, target.weight() * coverage, 0, target.weight() * tidiness);
    }
}
