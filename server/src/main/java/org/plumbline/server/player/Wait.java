package org.plumbline.server.player;

import java.util.Optional;
import org.plumbline.dose.Pain;
import org.plumbline.history.History;
import org.plumbline.planner.Program;
import org.plumbline.progression.AskAgain;
import org.plumbline.screening.Verdict;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.LayOffWords;

/// Why there is no training now, and the page that knows more: "Get well first", `/check-ins/waiting`.
///
/// @param isToday whether it is about this day alone, so that the next sessions are worth taking along
record Wait(String title, String words, String href, boolean isToday) {

    private static final Wait NO_ANSWERS =
            new Wait("A few questions first", "A plan follows from your answers.", "/welcome", false);
    private static final Wait QUESTIONS_DUE = new Wait(
            "A few questions again",
            "Before training goes on, we ask once more how things stand.",
            "/screenings",
            false);
    private static final Wait NO_PLAN = new Wait(
            "Training waits", "There is no plan for now. The page says why, and whom to ask.", "/no-plan", false);
    private static final Wait ILL = new Wait("Get well first", LayOffWords.ill(), "/check-ins/waiting", false);

    /// Finds what Today would say instead of a session, in the same order.
    static Optional<Wait> find(Programs programs, History history, Moment moment) {
        if (history.profile().isEmpty()) {
            return Optional.of(NO_ANSWERS);
        }
        boolean mayTrain = history.verdict().orElseThrow() instanceof Verdict.Train;
        if (mayTrain && AskAgain.find(history, moment.today(), moment::dateOf).isPresent()) {
            return Optional.of(QUESTIONS_DUE);
        }
        Optional<Program> program = programs.of(history, moment);
        if (program.isEmpty()) {
            return Optional.of(NO_PLAN);
        }
        if (history.openSession().isPresent()) {
            return Optional.empty();
        }
        return history.course().choices().isIll() ? Optional.of(ILL) : hurting(program.get(), moment);
    }

    private static Optional<Wait> hurting(Program program, Moment moment) {
        return program.hurting()
                .filter(_ -> program.agenda().isDue(moment.today()))
                .map(Wait::hurting);
    }

    private static Wait hurting(Pain pain) {
        return new Wait(
                "Today is a day off",
                "Earlier today you rated your pain at %d of 10. If it has settled, say how it is now."
                        .formatted(pain.rating()),
                "/check-ins/new",
                true);
    }
}
