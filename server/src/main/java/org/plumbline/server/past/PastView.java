package org.plumbline.server.past;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.exercise.ExerciseId;

/// A page of the history, the latest first: by month, of everything or of one exercise.
///
/// @param exercise the exercise it is about, if it is about one
/// @param others the exercises it could be about
/// @param older where the log goes on before this page; empty at its beginning
/// @param isLatest whether nothing later is left out
public record PastView(
        List<Month> months,
        Optional<Line.Named> exercise,
        List<Line.Named> others,
        Optional<Long> older,
        boolean isLatest) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    /// A month: `March 2026`, and what happened in it.
    public record Month(String name, List<Event> events) {}

    public PastView {
        months = List.copyOf(months);
        others = List.copyOf(others);
    }

    /// Returns the events by month, in the order they have.
    static List<Month> months(List<Event> events) {
        Map<YearMonth, List<Event>> months = new LinkedHashMap<>();
        events.forEach(event -> months.computeIfAbsent(YearMonth.from(event.date()), _ -> new ArrayList<>())
                .add(event));
        return months.entrySet().stream()
                .map(month -> new Month(MONTH.format(month.getKey()), month.getValue()))
                .toList();
    }

    public String title() {
        return exercise.map(Line.Named::name).orElse("Your history");
    }

    /// Returns the address of the page before, for the same exercise.
    public String olderPath() {
        return older.map(place -> "/history?before=" + place + query("&")).orElse("");
    }

    /// Returns the address of the latest page, for the same exercise.
    public String latestPath() {
        return "/history" + query("?");
    }

    private String query(String first) {
        return exercise.map(Line.Named::id).map(id -> first + "exercise=" + id).orElse("");
    }

    public boolean isChosen(ExerciseId id) {
        return exercise.map(Line.Named::id).filter(id::equals).isPresent();
    }
}
