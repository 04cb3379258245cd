package org.plumbline.server.plan;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Plan.MicroDose;
import org.plumbline.planner.PlannedSession;

/// Recomputes the rules that a week has to keep: how often, on which days, with which rest, what on the other days.
final class WeekValidator {

    private static final List<String> MICRO_DOSES =
            List.of("band-pull-apart", "face-pull", "scapular-squeeze", "chin-tuck");

    private final Case one;

    private WeekValidator(Case one) {
        this.one = one;
    }

    /// Returns every rule the plan breaks.
    static List<String> violations(Repertoire repertoire, Person person, Plan.Week plan) {
        Case one = new Case(repertoire, person, plan, new Violations());
        new WeekValidator(one).check();
        SessionValidator sessions = new SessionValidator(one);
        plan.sessions().forEach(sessions::check);
        new VolumeValidator(one).check();
        return one.violations().all();
    }

    private void check() {
        checkVerdict();
        checkFrequency();
        checkBusy();
        checkDays();
        checkRecovery();
        checkPins();
        checkLightDays();
        one.plan().microDoses().forEach(this::checkMicroDose);
    }

    /// COND: no answer is forgotten on the way.
    private void checkVerdict() {
        Set<Condition> answered = one.profile().health().conditions();
        boolean isLatexFree = one.profile().kit().isLatexFree();
        one.unless(
                answered.stream().allMatch(c -> one.has(c) || (isLatexFree && c == Condition.LATEX_ALLERGY)),
                "COND",
                one.filters());
        one.unless(one.profile().trainee().age() < 65 || one.has(Condition.AGE_65_PLUS), "COND-65", one.filters());
    }

    /// F1 to F3, F5, F7, F8, and no session in less than five minutes.
    private void checkFrequency() {
        int count = one.days().size();
        boolean isNew = one.level() == Level.L0;
        int week = one.person().week();
        one.unless(count <= Math.min(4, wanted()), "F3", count);
        one.unless(!isNew || count <= (week <= 3 ? 2 : 3), "F1", count);
        one.unless(!one.has(Condition.AGE_65_PLUS) || count <= 3, "F7", count);
        one.unless(count == 0 || one.minutes() >= 5 || one.plan().routine().isPresent(), "5 minutes", count);
        boolean isAddOn = !one.arrangement().upperBodyDays().isEmpty();
        boolean isUsual = one.minutes() >= 5 && !one.person().soFar().isBusy() && !isAddOn;
        one.unless(count >= Math.min(2, wanted()) || !isUsual, "F1 too few", count);
        List<Integer> byWeek = one.plan().sessionsByWeek();
        one.unless(byWeek.size() == 8, "F8", byWeek);
        one.unless(week > 8 || !isUsual || byWeek.get(week - 1) == count, "by week", byWeek);
    }

    /// F2, B7: a third session is earned, and a busy week has one, or two from 60 on.
    private void checkBusy() {
        int count = one.days().size();
        boolean isOld = one.profile().trainee().age() >= 60;
        one.unless(!one.person().soFar().isBusy() || count <= (isOld ? 2 : 1), "B7", count);
        boolean isTooSoon = one.level() == Level.L0
                && one.person()
                        .soFar()
                        .pace()
                        .filter(pace -> pace.sessions() < 6 || pace.calm() < 2)
                        .isPresent();
        one.unless(!isTooSoon || count <= 2, "F2", count);
    }

    private int wanted() {
        return Math.min(freeDays().size(), one.profile().wishes().daysPerWeek());
    }

    private Set<DayOfWeek> freeDays() {
        Set<DayOfWeek> free = one.profile().wishes().freeDays();
        return free.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : free;
    }

    /// F9, free days.
    private void checkDays() {
        List<DayOfWeek> days = one.days();
        one.unless(days.equals(days.stream().distinct().sorted().toList()), "days", days);
        one.unless(freeDays().containsAll(days), "free days", days);
        boolean isPossible = canBeApart(days.size(), freeDays());
        Set<DayOfWeek> others = one.arrangement().upperBodyDays();
        boolean isApart = days.stream().noneMatch(day -> others.contains(day.plus(1)) || others.contains(day.minus(1)));
        one.unless(isApart || one.plan().routine().isPresent(), "T-ADD 24 h", days);
        if (days.size() <= 3 && isPossible && others.isEmpty()) {
            one.unless(areApart(days), "F9", days);
        }
    }

    /// Whether so many of the free days can be chosen without two in a row, round the week.
    private static boolean canBeApart(int count, Set<DayOfWeek> free) {
        for (int chosen = 0; chosen < 1 << 7; chosen++) {
            int these = chosen;
            List<DayOfWeek> days = free.stream()
                    .filter(day -> (these >> (day.getValue() - 1) & 1) == 1)
                    .toList();
            if (Integer.bitCount(chosen) == count && days.size() == count && areApart(days)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areApart(List<DayOfWeek> days) {
        return days.stream().noneMatch(day -> days.contains(day.plus(1)));
    }

    /// F4: loaded rows and hinges at least 48 h apart, round the week; from L2 on only those for the same muscle.
    private void checkRecovery() {
        List<PlannedSession> sessions = one.plan().sessions();
        for (PlannedSession session : sessions) {
            for (PlannedSession next : sessions) {
                boolean isNext = session.weekday().plus(1) == next.weekday();
                one.unless(!isNext || mayFollow(loaded(session), loaded(next)), "F4", session.weekday());
            }
        }
    }

    private boolean mayFollow(List<Exercise> before, List<Exercise> after) {
        boolean areTwo = !before.isEmpty() && !after.isEmpty();
        return one.level() == Level.L2
                ? before.stream().noneMatch(hard -> after.stream().anyMatch(other -> sharesPrimeMuscle(hard, other)))
                : !areTwo;
    }

    private static boolean sharesPrimeMuscle(Exercise hard, Exercise other) {
        return hard.traits().muscles().entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue() >= 60 && other.traits().muscles().getOrDefault(entry.getKey(), 0) >= 60);
    }

    private List<Exercise> loaded(PlannedSession session) {
        return one.exercises(session.strength()).stream().filter(Case::isLoaded).toList();
    }

    /// What is pinned stays where it is; an impossible pin is not this validator's matter.
    private void checkPins() {
        if (one.plan().routine().isPresent()) {
            return;
        }
        one.arrangement().pins().stream()
                .filter(pin -> one.repertoire().find(pin.exercise()).isPresent())
                .filter(pin -> one.eligible().surelyAllows(one.exercise(pin.exercise())))
                .filter(pin -> one.exercise(pin.exercise()).kind() == Kind.STRENGTH)
                .forEach(pin -> one.plan().sessions().stream()
                        .filter(session -> session.weekday() == pin.weekday() && one.isComposed(session))
                        .forEach(session -> one.unless(holds(session, pin.exercise()), "pin", pin)));
    }

    private static boolean holds(PlannedSession session, ExerciseId exercise) {
        return session.strength().stream().anyMatch(item -> item.exercise().equals(exercise));
    }

    /// F5: the days beyond the sessions have light practice, if there is any that they may do.
    private void checkLightDays() {
        List<DayOfWeek> light = one.plan().microDoses().stream()
                .map(MicroDose::weekday)
                .distinct()
                .toList();
        int left = Math.max(0, wanted() - one.days().size());
        one.unless(light.size() <= left, "F5", light);
        boolean isPossible = one.repertoire()
                .find(new ExerciseId("chin-tuck"))
                .filter(exercise -> one.eligible().surelyAllows(exercise))
                .isPresent();
        boolean isUsual = one.arrangement().upperBodyDays().isEmpty();
        one.unless(!isPossible || !isUsual || light.size() == left, "F5 too few", light);
    }

    /// F6.
    private void checkMicroDose(MicroDose dose) {
        one.unless(MICRO_DOSES.contains(dose.exercise().value()), "F6", dose);
        one.unless(dose.mostSets() <= 2, "F6 sets", dose);
        boolean isFree = one.plan().sessions().stream().noneMatch(session -> session.weekday() == dose.weekday());
        one.unless(isFree, "F6 day", dose);
        one.unless(freeDays().contains(dose.weekday()), "F6 free day", dose);
        one.unless(one.belongings().allow(dose.load()), "F6 load", dose);
        one.eligible().check(one.exercise(dose.exercise()));
        one.unless(!one.eligible().isDisliked(one.exercise(dose.exercise())), "dislike in F6", dose);
        long twice = one.plan().microDoses().stream()
                .filter(other ->
                        other.weekday() == dose.weekday() && other.exercise().equals(dose.exercise()))
                .count();
        one.unless(twice == 1, "F6 twice", dose);
    }
}
