package org.plumbline.server.plan;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Role;
import org.plumbline.person.Arrangement;
import org.plumbline.person.OneDay;
import org.plumbline.person.Pin;
import org.plumbline.person.Profile;
import org.plumbline.planner.Note;
import org.plumbline.planner.Plan;
import org.plumbline.planner.Plan.Remark;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;

/// One week of one person, before the validators, with what they found.
record Case(Repertoire repertoire, Person person, Plan.Week plan, Violations violations) {

    Profile profile() {
        return person.profile();
    }

    Arrangement arrangement() {
        return person.profile().arrangement();
    }

    Level level() {
        return person.profile().trainee().level();
    }

    Set<Condition> filters() {
        return plan.verdict().filters();
    }

    boolean has(Condition condition) {
        return filters().contains(condition);
    }

    boolean has(Note note) {
        return plan.remarks().contains(new Remark.Noted(note));
    }

    boolean isRoutine(String id) {
        return plan.routine().filter(routine -> routine.value().equals(id)).isPresent();
    }

    /// Whether a few exercises are added to a day with upper-body training of its own (T-ADD).
    boolean isAddOn(PlannedSession session) {
        return isRoutine("T-ADD") || arrangement().upperBodyDays().contains(session.weekday());
    }

    /// Returns the sessions of the program's own, without what is added to other training.
    List<PlannedSession> fullSessions() {
        return plan.sessions().stream()
                .filter(session -> !arrangement().upperBodyDays().contains(session.weekday()))
                .toList();
    }

    /// Whether the rules of composition count for a session, and not those of a named routine.
    boolean isComposed(PlannedSession session) {
        return plan.routine().isEmpty() && !isAddOn(session);
    }

    Belongings belongings() {
        return new Belongings(profile().kit(), arrangement().traveling(), has(Condition.LATEX_ALLERGY));
    }

    Eligible eligible() {
        return new Eligible(this);
    }

    boolean isPinned(Exercise exercise, PlannedSession session) {
        return arrangement().pins().contains(new Pin(session.weekday(), exercise.id()));
    }

    /// Whether there is a day in this week with minutes of its own.
    boolean hasShortDay() {
        return arrangement().oneDay().filter(OneDay.Shorter.class::isInstance).isPresent();
    }

    int minutes() {
        return profile().wishes().minutes();
    }

    Exercise exercise(PlannedItem item) {
        return repertoire.exercise(item.exercise());
    }

    Exercise exercise(ExerciseId id) {
        return repertoire.exercise(id);
    }

    List<Exercise> exercises(List<PlannedItem> items) {
        return items.stream().map(this::exercise).toList();
    }

    /// Returns the days of the full sessions.
    List<DayOfWeek> days() {
        return fullSessions().stream().map(PlannedSession::weekday).toList();
    }

    void unless(boolean isFine, String rule, Object what) {
        violations.unless(isFine, rule, what);
    }

    static boolean isLoaded(Exercise exercise) {
        return exercise.traits().recoveryHours() >= 48;
    }

    static boolean isRow(Exercise exercise) {
        return exercise.has(Role.ROW);
    }

    static boolean isPosture(Exercise exercise) {
        return exercise.has(Role.POSTURE);
    }

    static boolean isTrunk(Exercise exercise) {
        return !isRow(exercise) && (exercise.has(Role.LOWER_BACK) || exercise.has(Role.CORE));
    }
}
