package org.plumbline.server.player;

import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.planner.Program;
import org.plumbline.progression.AskAgain;
import org.plumbline.screening.Verdict;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.LayOffWords;

/// Why there is no training now, and the page that knows more: "Get well first", `/check-ins/waiting`.
record Wait(String title, String words, String href) {

    static final Wait NO_ANSWERS = new Wait(
            "A few questions first", "A plan follows from your answers. They take about five minutes.", "/welcome");
    static final Wait QUESTIONS_DUE = new Wait(
            "A few questions again", "It is time to ask once more how things stand before training goes on.", "/screenings");
    static final Wait NO_PLAN =
            new Wait("Training waits", "There is no plan for now. Your answers say whom to ask first.", "/no-plan");
    static final Wait ILL = new Wait("Get well first", LayOffWords.ill(), "/check-ins/waiting");

    /// Finds what today would say instead of a session, in the same order.
    static Optional<Wait> find(Repertoire repertoire, History history, Moment moment) {
        if (history.profile().isEmpty()) {
            return Optional.of(NO_ANSWERS);
        }
        boolean mayTrain = history.verdict().orElseThrow() instanceof Verdict.Train;
        if (mayTrain && AskAgain.find(history, moment.today(), moment::dateOf).isPresent()) {
            return Optional.of(QUESTIONS_DUE);
        }
        if (Program.of(repertoire, history, moment.now()).isEmpty()) {
            return Optional.of(NO_PLAN);
        }
        return history.course().choices().isIll() ? Optional.of(ILL) : Optional.empty();
    }
}
