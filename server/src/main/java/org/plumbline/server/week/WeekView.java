package org.plumbline.server.week;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.DoseWords;

/// The week on a line for each day: what was done, what is planned, and what each session asks for.
///
/// @param of how many weeks the program shows ahead (F8)
/// @param sessions the full sessions, those that are done first
/// @param light light practice for the other days (F6)
/// @param remarks what else should be known about the plan
public record WeekView(
        int week, int of, List<Day> days, List<SessionLine> sessions, List<Light> light, List<Cited> remarks) {

    /// One day: `Tue`, `Tuesday: session planned`.
    ///
    /// @param state done, planned or free
    /// @param session the weekday of the plan whose session is planned here, which may be an earlier one
    public record Day(
            DayOfWeek weekday,
            String state,
            boolean isLight,
            boolean isUpperBody,
            boolean isToday,
            Optional<DayOfWeek> session) {

        public String name() {
            return weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        }

        public String path() {
            return DayWords.path(weekday);
        }

        /// Returns all of it in words, for whoever cannot see the line.
        public String label() {
            String words = switch (state) {
                case "done" -> "session done";
                case "planned" -> "session planned";
                default -> isLight ? "light practice, if you like" : "free";
            };
            return DayWords.name(weekday) + ": " + words + (isUpperBody ? ", upper-body day" : "");
        }
    }

    /// Light practice: `On Monday and Thursday`, and its exercises.
    public record Light(String days, List<Dose> doses) {}

    /// One exercise: `Chin tuck`, `2 × 8–10`.
    public record Dose(String name, String amount) {}

    /// Returns the page's title: `One session done, one to come`.
    public String title() {
        int done = count("done");
        int left = count("planned");
        if (sessions.isEmpty()) {
            return "No sessions this week";
        }
        if (left == 0) {
            return "The week is done";
        }
        return done == 0
                ? DoseWords.count(left, "session") + " this week"
                : DoseWords.count(done, "session") + " done, "
                        + DoseWords.count(left, "").strip().toLowerCase(Locale.ROOT) + " to come";
    }

    private int count(String state) {
        return Math.toIntExact(
                sessions.stream().filter(line -> line.state().equals(state)).count());
    }

    /// Whether some day has a mark, so that the line says what it means.
    public boolean hasLight() {
        return days.stream().anyMatch(Day::isLight);
    }

    public boolean hasUpperBody() {
        return days.stream().anyMatch(Day::isUpperBody);
    }

    /// Whether a session can be given another day.
    public boolean isMovable() {
        return sessions.stream().anyMatch(SessionLine::isMovable);
    }
}
