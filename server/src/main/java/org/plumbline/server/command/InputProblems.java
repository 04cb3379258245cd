package org.plumbline.server.command;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with one input, so that all of it is told at once: `profile.json:3: give 5 to 90 minutes`.
public final class InputProblems {

    private final String file;
    private final List<String> problems = new ArrayList<>();

    /// @param file the name to report, such as `profile.json` or `-` for standard input
    public InputProblems(String file) {
        this.file = file;
    }

    public void add(int line, String what) {
        problems.add(file + ":" + line + ": " + what);
    }

    /// Ends reading if anything was wrong.
    ///
    /// @throws InputException with every problem found so far
    public void refuse() {
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }
}
