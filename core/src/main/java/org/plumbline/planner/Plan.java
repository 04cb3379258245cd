package org.plumbline.planner;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Range;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.RoutineId;
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
    /// @param remarks what was declined, gated or offered, and what the time of it is
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

    /// Light practice on a day without a session: `chin-tuck, at most 2 sets`.
    record MicroDose(DayOfWeek weekday, ExerciseId exercise, int mostSets, Range amount) {}

    /// Something the person should know about their plan.
    sealed interface Remark {

        /// A wish that is not part of this plan, by design: `high-barbell-row`, `U1`.
        record Declined(ExerciseId exercise, String rule) implements Remark {}

        /// A wish that waits until something has been shown: `renegade-row`, `V3`.
        record Gated(ExerciseId exercise, String rule, List<String> needs) implements Remark {}

        /// Something that may be added, without force: `band-row`, 2 sets.
        record Offered(ExerciseId exercise, int sets, Range amount) implements Remark {}

        /// A wish that was met in another way, or a limit that has to be known: `F5`, `row_missing`, `TIME`.
        record Noted(String rule, String key) implements Remark {}
    }
}
