package org.plumbline.server.progress;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.dose.Kebab;
import org.plumbline.planner.PastWeek;
import org.plumbline.progress.Progress;
import org.plumbline.progress.Span;

/// Which part of the past is looked at, as addresses have it: `eight-weeks`.
enum Spans {
    EIGHT_WEEKS("Eight weeks"),
    YEAR("A year"),
    ALL("All");

    private static final int YEAR_WEEKS = 52;

    private final String label;

    Spans(String label) {
        this.label = label;
    }

    static Spans parse(String text) {
        return Kebab.parse(Spans.class, text);
    }

    Span of(Progress progress) {
        return switch (this) {
            case EIGHT_WEEKS -> progress.eightWeeks();
            case YEAR -> progress.lately(YEAR_WEEKS);
            case ALL -> progress.all();
        };
    }

    /// Returns what is looked at, in a panel or in full.
    Looking looking(Progress progress, boolean isFull) {
        Span span = of(progress);
        int first = progress.weeks().stream()
                .filter(week -> week.from().equals(span.from()))
                .map(PastWeek::number)
                .findFirst()
                .orElse(1);
        return new Looking(span, first, isFull);
    }

    /// Returns the choices of a page, with what there is to see in each.
    List<ProgressView.Choice> choices(String path, Progress progress) {
        int weeks = progress.weeks().size();
        return Stream.of(values())
                .filter(span -> span == EIGHT_WEEKS || weeks > (span == YEAR ? 8 : YEAR_WEEKS))
                .map(span -> new ProgressView.Choice(path + span.query(), span.label, span == this))
                .toList();
    }

    /// Returns how an address says it; the eight weeks go without saying.
    String query() {
        return this == EIGHT_WEEKS ? "" : "?span=" + this;
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
