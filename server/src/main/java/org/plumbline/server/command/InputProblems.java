package org.plumbline.server.command;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with one input, so that all of it is told at once: `profile.json:3: give 5 to 90 minutes`.
public final class InputProblems {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private record Problem(int line, String what) {}

    /// @param file the name to report, such as `profile.json` or `-` for standard input
    public InputProblems(String file) {
        this.file = file;
    }

    public void add(int line, String what) {
        problems.add(new Problem(line, what));
    }

    /// Ends reading if anything was wrong.
    ///
    /// @throws InputException with every problem found so far
    public void refuse() {
        if (!problems.isEmpty()) {
            throw new InputException(problems.stream()
                    .sorted(comparingInt(Problem::line))
                    .map(problem -> file + ":" + problem.line() + ": " + problem.what())
                    .toList());
        }
    }
}
