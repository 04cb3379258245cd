package org.plumbline.figure.bodymap;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// Everything in a body map that has to be changed before it can be drawn, each at a line an editor can open.
public final class MapException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<MapProblem> problems;

    MapException(List<MapProblem> problems) {
        super(problems.stream().map(MapProblem::toString).collect(joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /// Returns the problems in the order of their lines, at least one.
    public List<MapProblem> problems() {
        return problems;
    }
}
