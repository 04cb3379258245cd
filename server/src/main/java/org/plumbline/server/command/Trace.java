package org.plumbline.server.command;

import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Exercise;
import org.plumbline.progression.Happening;
import org.plumbline.progression.WhatIf;

/// A history of one exercise to play through the coach: where it starts, and what happened.
///
/// @param main the steps of the trace itself, if it has any
/// @param cases other steps from the same start, each on its own
/// @param variants other starts with steps of their own
/// @param log sessions of which only notes are told, if the trace is one of notes
record Trace(Exercise exercise, Optional<Play> main, List<Play> cases, List<Play> variants, Optional<Play> log) {

    /// A start, and what happens from there.
    record Play(WhatIf start, List<Step> steps) {

        Play {
            steps = List.copyOf(steps);
        }
    }

    /// What happens in one step; one answer is given for all of it.
    record Step(List<Happening> happenings) {

        Step {
            happenings = List.copyOf(happenings);
        }
    }

    Trace {
        cases = List.copyOf(cases);
        variants = List.copyOf(variants);
    }
}
