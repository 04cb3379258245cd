package org.plumbline.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.RoutineId;
import org.plumbline.person.Profile;
import org.plumbline.person.Wishes;
import org.plumbline.rule.Numbers;

/// How many full sessions each week has: `2, 2, 2, 3, 3, ...` for a beginner who wants six (F1 to F3, F5, F7).
///
/// From week 4 a beginner has three if six sessions are done by then, since the plan is made as if all went well (F2).
final class Frequency {

    /// The first visible commitment (F8).
    static final int WEEKS = 8;

    private static final RoutineId SAMPLE_ROUTINE = new RoutineId("T-B");
    private static final int BEGINNER = 2;
    private static final int USUAL = 3;
    private static final int MOST = 4;
    private static final int LAST_WEEK_OF_BEGINNERS = 3;
    static final int DONE_BEFORE_THREE = 6;

    private Frequency() {}

    /// Returns the sessions of the first weeks, week 1 first; at least [#WEEKS] of them.
    ///
    /// @param soFar what is known of the weeks before; it decides about the last of these weeks
    static List<Integer> byWeek(
            Profile profile, boolean isSenior, Optional<RoutineId> routine, int weeks, SoFar soFar) {
        int most = most(profile, isSenior, routine);
        List<Integer> sessions = new ArrayList<>();
        int done = 0;
        for (int week = 1; week <= Math.max(weeks, WEEKS); week++) {
            boolean isNew = profile.trainee().level() == Level.L0
                    && (week <= LAST_WEEK_OF_BEGINNERS || done < DONE_BEFORE_THREE);
            int planned = isNew ? Math.min(BEGINNER, most) : most;
            sessions.add(planned);
            done += planned;
        }
        sessions.set(weeks - 1, asItWent(sessions.get(weeks - 1), profile, soFar));
        return List.copyOf(sessions);
    }

    /// F2 and B7: a third session is earned, and a busy week has one, or two from 60 on.
    private static int asItWent(int planned, Profile profile, SoFar soFar) {
        if (soFar.isBusy()) {
            return Math.min(planned, profile.trainee().age() >= Numbers.BUSY_SENIOR ? 2 : 1);
        }
        boolean isTooSoon = profile.trainee().level() == Level.L0
                && planned > BEGINNER
                && soFar.pace().filter(pace -> !isThreeEarned(pace)).isPresent();
        return isTooSoon ? BEGINNER : planned;
    }

    static boolean isThreeEarned(SoFar.Pace pace) {
        return pace.allowsThree(BEGINNER);
    }

    /// Returns how many sessions a week had that is over.
    ///
    /// @param isNew whether they were a beginner then (L0)
    /// @param done how many they had done before it; six earn a third (F2)
    static int inWeek(int week, boolean isNew, Profile profile, int done) {
        Level then = isNew ? Level.L0 : Level.L1;
        int most = most(profile.onLevel(then), SessionMaker.isSenior(profile), Optional.empty());
        boolean isTwo = isNew && (week <= LAST_WEEK_OF_BEGINNERS || done < DONE_BEFORE_THREE);
        return isTwo ? Math.min(BEGINNER, most) : most;
    }

    /// Returns the days somebody wants and has.
    static int wanted(Wishes wishes) {
        int free = wishes.freeDays().isEmpty() ? 7 : wishes.freeDays().size();
        return Math.min(wishes.daysPerWeek(), free);
    }

    private static int most(Profile profile, boolean isSenior, Optional<RoutineId> routine) {
        boolean isThreeAtMost = profile.trainee().level() == Level.L0
                || isSenior
                || routine.filter(SAMPLE_ROUTINE::equals).isPresent();
        return Math.min(wanted(profile.wishes()), isThreeAtMost ? USUAL : MOST);
    }
}
