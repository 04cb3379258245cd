package org.plumbline.server.week;

import java.util.List;
import java.util.Optional;
import org.plumbline.history.History;
import org.plumbline.planner.Agenda;
import org.plumbline.planner.Program;
import org.plumbline.server.words.DoseWords;

/// The look back after four weeks and after eight (F8): `Four weeks are behind you, with seven of eight sessions. From
/// this week on there are three.`
///
/// It stands for the week after. Sessions that were not done are a number and no more (SAY7).
final class Review {

    private static final List<Integer> AFTER = List.of(4, 8);

    private Review() {}

    /// Returns the review of this week, or empty in all the others.
    static Optional<String> of(Program program, History history) {
        Agenda agenda = program.agenda();
        int weeks = agenda.programWeek() - 1;
        boolean isSomethingDone =
                history.attendance().sessions() > agenda.done().size();
        return AFTER.contains(weeks) && isSomethingDone
                ? Optional.of(words(weeks, program, history, agenda))
                : Optional.empty();
    }

    private static String words(int weeks, Program program, History history, Agenda agenda) {
        List<Integer> byWeek = program.plan().sessionsByWeek();
        int planned = byWeek.stream().limit(weeks).mapToInt(Integer::intValue).sum();
        int done = Math.min(
                planned, history.attendance().sessions() - agenda.done().size());
        int before = byWeek.get(weeks - 1);
        int now = agenda.sessions().size();
        String next = now > before
                ? " From this week on there are %s.".formatted(small(now))
                : " Is the week still right? You can change anything about it.";
        return "%s are behind you, with %s of %s.%s"
                .formatted(
                        DoseWords.count(weeks, "week"),
                        small(done),
                        DoseWords.uncapitalized(DoseWords.count(planned, "session")),
                        next);
    }

    private static String small(int number) {
        return DoseWords.uncapitalized(DoseWords.count(number, ""));
    }
}
