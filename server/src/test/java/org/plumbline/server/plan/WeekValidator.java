package org.plumbline.server.plan;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Repertoire;
import org.plumbline.person.Profile;
import org.plumbline.planner.Note;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Plan.MicroDose;
import org.plumbline.planner.Plan.Remark;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;

/// Recomputes the rules that a week has to keep: how often, on which days, how much of everything.
final class WeekValidator {

    private static final Set<String> MICRO_DOSES =
            Set.of("band-pull-apart", "face-pull", "scapular-squeeze", "chin-tuck");

    private final Repertoire repertoire;
    private final Profile profile;
    private final Plan.Week plan;
    private final int week;
    private final Violations violations = new Violations();

    private WeekValidator(Repertoire repertoire, Profile profile, Plan.Week plan, int week) {
        this.repertoire = repertoire;
        this.profile = profile;
        this.plan = plan;
        this.week = week;
    }

    /// Returns every rule the plan breaks.
    static List<String> violations(Repertoire repertoire, Profile profile, Plan.Week plan, int week) {
        WeekValidator validator = new WeekValidator(repertoire, profile, plan, week);
        validator.check();
        return validator.violations.all();
    }

    private void check() {
        SessionValidator sessions = new SessionValidator(repertoire, profile, plan, violations);
        plan.sessions().forEach(sessions::check);
        checkFrequency();
        checkDays();
        checkRecovery();
        checkSets();
        checkVolume();
        plan.microDoses().forEach(this::checkMicroDose);
    }

    /// F1 to F3, F5, F7.
    private void checkFrequency() {
        int count = plan.sessions().size();
        int free = profile.wishes().freeDays().isEmpty()
                ? 7
                : profile.wishes().freeDays().size();
        int wanted = Math.min(free, profile.wishes().daysPerWeek());
        boolean isNew = profile.trainee().level() == Level.L0;
        violations.unless(count <= Math.min(4, wanted), "F3", count);
        violations.unless(!isNew || count <= (week <= 3 ? 2 : 3), "F1", count);
        boolean isSenior = plan.verdict().filters().contains(Condition.AGE_65_PLUS);
        violations.unless(!isSenior || count <= 3, "F7", count);
        violations.unless(count >= Math.min(2, wanted), "F1 too few", count);
        violations.unless(plan.sessionsByWeek().size() == 8, "F8", plan.sessionsByWeek());
        violations.unless(plan.sessionsByWeek().get(Math.min(week, 8) - 1) == count, "by week", plan.sessionsByWeek());
        long light =
                plan.microDoses().stream().map(MicroDose::weekday).distinct().count();
        violations.unless(light + count <= wanted, "F5", light);
    }

    /// F9, free days.
    private void checkDays() {
        List<DayOfWeek> days =
                plan.sessions().stream().map(PlannedSession::weekday).toList();
        violations.unless(days.equals(days.stream().distinct().sorted().toList()), "days", days);
        Set<DayOfWeek> free = profile.wishes().freeDays();
        violations.unless(free.isEmpty() || free.containsAll(days), "free days", days);
        if (days.size() <= 3 && free.isEmpty()) {
            violations.unless(days.stream().noneMatch(day -> days.contains(day.plus(1))), "F9", days);
        }
    }

    /// F4: loaded rows and hinges at least 48 h apart, round the week; named routines keep their own exercises.
    private void checkRecovery() {
        List<DayOfWeek> loaded = plan.sessions().stream()
                .filter(session -> session.strength().stream()
                        .anyMatch(item -> exercise(item).traits().recoveryHours() >= 48))
                .map(PlannedSession::weekday)
                .toList();
        violations.unless(loaded.stream().noneMatch(day -> loaded.contains(day.plus(1))), "F4", loaded);
    }

    /// S1: 1 set (2 if active) in weeks 1 and 2, at most 2 until week 4, at most 3 ever.
    private void checkSets() {
        boolean isNew = profile.trainee().level() == Level.L0;
        int first = profile.trainee().alreadyActive() ? 2 : 1;
        int most = !isNew || week > 4 ? 3 : week <= 2 ? first : 2;
        plan.sessions()
                .forEach(session -> session.strength().forEach(item -> {
                    violations.unless(item.dose().sets() <= most, "S1", item);
                    boolean isSenior = plan.verdict().filters().contains(Condition.AGE_65_PLUS);
                    violations.unless(!isSenior || week > 2 || item.dose().sets() == 1, "COND-65 sets", item);
                }));
    }

    /// U1 and 2.8, in quarter sets so that micro-doses count.
    private void checkVolume() {
        Map<Muscle, Integer> quarters = new EnumMap<>(Muscle.class);
        plan.sessions()
                .forEach(session -> session.strength()
                        .forEach(item ->
                                add(quarters, exercise(item), 4 * item.dose().sets())));
        boolean isNoted = plan.remarks().contains(new Remark.Noted(Note.VOLUME_ABOVE_SOFT_LIMIT));
        violations.unless(of(quarters, Muscle.MIDDLE_TRAPEZIUS) <= 240 || isNoted, "VOL1", quarters);
        violations.unless(of(quarters, Muscle.EXTERNAL_ROTATORS) <= 160 || isNoted, "VOL1", quarters);
        violations.unless(of(quarters, Muscle.LATISSIMUS) <= 120 || isNoted, "VOL1", quarters);
        plan.microDoses().forEach(dose -> add(quarters, repertoire.exercise(dose.exercise()), dose.mostSets()));
        int rest = of(quarters, Muscle.MIDDLE_TRAPEZIUS) + of(quarters, Muscle.LOWER_TRAPEZIUS);
        violations.unless(2 * of(quarters, Muscle.UPPER_TRAPEZIUS) <= rest, "U1", quarters);
    }

    /// Adds eighths of a set: a weight from 0.6 counts whole, from 0.3 half.
    private static void add(Map<Muscle, Integer> quarters, Exercise exercise, int amount) {
        exercise.traits().muscles().forEach((muscle, weight) -> {
            int share = weight >= 60 ? 2 : weight >= 30 ? 1 : 0;
            quarters.merge(muscle, share * amount, Integer::sum);
        });
    }

    private static int of(Map<Muscle, Integer> quarters, Muscle muscle) {
        return quarters.getOrDefault(muscle, 0);
    }

    /// F6.
    private void checkMicroDose(MicroDose dose) {
        violations.unless(MICRO_DOSES.contains(dose.exercise().value()), "F6", dose);
        violations.unless(dose.mostSets() <= 2, "F6 sets", dose);
        Set<DayOfWeek> days =
                plan.sessions().stream().map(PlannedSession::weekday).collect(Collectors.toSet());
        violations.unless(!days.contains(dose.weekday()), "F6 day", dose);
        Exercise exercise = repertoire.exercise(dose.exercise());
        violations.unless(!exercise.suitability().isExcludedBy(plan.verdict().filters()), "COND", dose);
    }

    private Exercise exercise(PlannedItem item) {
        return repertoire.exercise(item.exercise());
    }
}
