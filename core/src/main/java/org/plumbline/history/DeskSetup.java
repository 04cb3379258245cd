package org.plumbline.history;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.desk.SetupAnswer;
import org.plumbline.desk.SetupPoint;

/// How somebody's desk is set up by their latest word on each point, such as `elbows: fits` (DESK1).
///
/// @param answers the latest one of each point that was answered
/// @param asked when they last went through it, empty for never
public record DeskSetup(Map<SetupPoint, SetupAnswer> answers, Optional<Instant> asked) {

    /// After this it is asked again: desks, chairs and glasses change. Judgement, as sources give no number.
    public static final Duration HOLDS = Duration.ofDays(91);

    public DeskSetup {
        answers = Map.copyOf(answers);
    }

    public static DeskSetup of(Between between) {
        Map<SetupPoint, SetupAnswer> latest = new EnumMap<>(SetupPoint.class);
        for (LogEntry.SetupTold told : between.setup()) {
            told.answers().forEach(latest::putIfAbsent);
        }
        return new DeskSetup(latest, between.setup().latest().map(LogEntry.SetupTold::at));
    }

    /// Whether it is time to go through it: for the first time, or again.
    public boolean isDue(Instant now) {
        return asked.map(at -> !now.isBefore(at.plus(HOLDS))).orElse(true);
    }

    /// Returns the points that were put off until later, in their order.
    public List<SetupPoint> waiting() {
        return answers.entrySet().stream()
                .filter(point -> point.getValue() == SetupAnswer.LATER)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
