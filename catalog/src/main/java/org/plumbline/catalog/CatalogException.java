package org.plumbline.catalog;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// Everything in a catalog that its authors have to change, each at a file and line an editor can open.
public final class CatalogException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    CatalogException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /// Returns the problems by file and line, at least one.
    public List<Problem> problems() {
        return problems;
    }
}
