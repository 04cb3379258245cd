package org.plumbline.server.week;

import java.util.List;
import org.plumbline.server.words.DayWords;

/// One sheet of paper: the sessions on it, and what they begin and end with where that is the same for all.
///
/// @param warmUp empty where each session has its own
/// @param stretches empty where each session has its own
public record PrintedSheet(List<PrintedSession> sessions, String warmUp, List<PrintedExercise> stretches) {

    private static final int NARROW = 3;

    /// How many exercises fit in full size with one, two and three sessions on a sheet. With one they go two by two.
    private static final List<Integer> ROOM = List.of(10, 6, 5);

    static PrintedSheet of(List<PrintedSession> sessions) {
        boolean sharesWarmUp = sessions.size() > 1
                && sessions.stream().map(PrintedSession::warmUp).distinct().count() == 1;
        boolean sharesStretches = sessions.size() > 1
                && sessions.stream().map(PrintedSession::stretches).distinct().count() == 1;
        return new PrintedSheet(
                sessions.stream()
                        .map(session -> session.without(sharesWarmUp, sharesStretches))
                        .toList(),
                sharesWarmUp ? sessions.getFirst().warmUp() : "",
                sharesStretches ? sessions.getFirst().stretches() : List.of());
    }

    /// Returns the days of a session as its heading, short where the columns are narrow and there are several.
    public String title(PrintedSession session) {
        boolean isTight = sessions.size() >= NARROW && session.days().size() > 1;
        return isTight ? DayWords.briefly(session.days()) : DayWords.list(session.days());
    }

    /// Whether so much stands below each other that it has to be smaller.
    public boolean isDense() {
        int rows = sessions.stream().mapToInt(PrintedSession::height).reduce(0, Math::max);
        return rows > ROOM.get(Math.min(sessions.size(), ROOM.size()) - 1);
    }

    /// Whether the stretches of a session stand beside its last exercise: alone on a sheet, exercises go two by two.
    public boolean hasRoomBeside(PrintedSession session) {
        return sessions.size() == 1 && session.strength().size() % 2 == 1;
    }
}
