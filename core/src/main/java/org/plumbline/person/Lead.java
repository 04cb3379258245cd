package org.plumbline.person;

import org.plumbline.exercise.RoutineId;

/// Who decides what is in a week: a named routine, the planner, or whatever the answers asked for.
public sealed interface Lead {

    /// As the answers say: a routine that was asked for by name, otherwise the planner.
    record AsAnswered() implements Lead {}

    /// A named routine, chosen since.
    record ByRoutine(RoutineId routine) implements Lead {}

    /// The planner, also where the answers named a routine.
    record ByPlanner() implements Lead {}
}
