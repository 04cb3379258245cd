package org.plumbline.server.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.plumbline.desk.SetupAnswer;
import org.plumbline.desk.SetupPoint;
import org.plumbline.history.DeskSetup;
import org.plumbline.history.History;
import org.plumbline.screening.Verdict;

/// The checklist of a desk with what was answered so far (DESK1).
///
/// @param answers the ones chosen on the page
/// @param setup what is known
/// @param mayTrain whether exercises may be named beside it (STOP4)
/// @param error why the page could not be used, or nothing
public record SetupView(
        Map<SetupPoint, SetupAnswer> answers, DeskSetup setup, boolean isDue, boolean mayTrain, String error) {

    /// What was answered stands chosen until it is asked anew, but what was put off is asked each time.
    static SetupView of(History history, Instant now, String error) {
        DeskSetup setup = DeskSetup.of(history.between());
        boolean isDue = setup.isDue(now);
        boolean mayTrain =
                history.verdict().filter(Verdict.Train.class::isInstance).isPresent();
        return new SetupView(isDue ? Map.of() : setup.answers(), setup, isDue, mayTrain, error);
    }

    public List<SetupPoint> points() {
        return List.of(SetupPoint.values());
    }

    public List<SetupAnswer> choices() {
        return List.of(SetupAnswer.values());
    }

    public boolean isChosen(SetupPoint point, SetupAnswer answer) {
        return answers.get(point) == answer;
    }
}
