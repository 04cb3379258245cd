package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.dose.Range;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.RoutineId;
import org.plumbline.progression.Need;
import org.plumbline.screening.Verdict;

/// What a person is asked to do in one week, or why they are asked to do nothing.
public sealed interface Plan {

    Verdict verdict();

    /// No plan for now.
    record NotNow(Verdict.NotNow verdict) implements Plan {}

    /// A week of training.
    ///
    /// @param routine the named routine it follows, if it does
    /// @param sessionsByWeek how many full sessions each of the first eight weeks has, week 1 first (F1 to F5, F8)
    /// @param sessions the full sessions of the week, Monday first
    /// @param microDoses light daily practice on other days (F6)
    /// @param remarks what was declined, gated or offered, and what else should be known
    record Week(
            Verdict.Train verdict,
            Optional<RoutineId> routine,
            List<Integer> sessionsByWeek,
            List<PlannedSession> sessions,
            List<MicroDose> microDoses,
            List<Remark> remarks)
            implements Plan {

        public Week {
            sessionsByWeek = List.copyOf(sessionsByWeek);
            sessions = List.copyOf(sessions);
            microDoses = List.copyOf(microDoses);
            remarks = List.copyOf(remarks);
        }
    }

    /// Light practice on a day without a session: `chin-tuck, at most 2 sets`, effort at most 5 of 10 (F6).
    record MicroDose(DayOfWeek weekday, ExerciseId exercise, int mostSets, Range amount, Load load) {

        /// The effort of light practice, at most, out of 10.
        public static final int MOST_EFFORT = 5;
    }

    /// Something the person should know about their plan.
    sealed interface Remark {

        /// A wish that is not part of this plan: `high-barbell-row`, by design.
        record Declined(ExerciseId exercise, Refusal refusal) implements Remark {}

        /// A wish that waits until something has been shown: `renegade-row`, `V3`.
        record Gated(ExerciseId exercise, String rule, List<Need> needs) implements Remark {

            public Gated {
                needs = List.copyOf(needs);
            }
        }

        /// A wish that nothing in the catalog is called.
        record Unknown(String wish) implements Remark {}

        /// Something that may be added, without force: `band-row`, 2 sets of 12-15.
        record Offered(ExerciseId exercise, int sets, Range amount) implements Remark {}

        /// Something worth knowing.
        record Noted(Note note) implements Remark {}

        /// The honest time of a routine's strength part (SAY5): `14.7` minutes at the bottom of the ranges with 20 s
        /// rests, `17-22` otherwise; warm-up and stretches come on top.
        record Timed(int shortestSeconds, Range otherwiseMinutes) implements Remark {}

        /// What would have to change for more to be possible.
        record Relaxable(Relaxation relaxation) implements Remark {}
    }
}
