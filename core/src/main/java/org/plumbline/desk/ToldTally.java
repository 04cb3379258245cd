package org.plumbline.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.plumbline.rule.DeskNumbers;

/// The hand that counts what was told on one day: two prompts, one break taken, one put off. It never leaves
/// [DeskTally].
///
/// What several devices tell counts once.
final class ToldTally {

    private static final Duration PATIENCE = Duration.ofMinutes(DeskNumbers.PROMPT_MINUTES);
    private static final Duration AWAY = Duration.ofMinutes(DeskNumbers.AWAY_MINUTES);
    private static final Duration SAME = Duration.ofSeconds(DeskNumbers.SAME_BREAK_SECONDS);

    private Instant lastPrompt = Instant.MIN;
    private Instant lastAnswer = Instant.MIN;
    private Instant lastTaken = Instant.MIN;
    private Instant lastBack = Instant.MIN;
    private DeskTally tally = DeskTally.NONE;

    private ToldTally() {}

    static DeskTally of(List<Happened> day) {
        ToldTally told = new ToldTally();
        day.stream().sorted(Comparator.comparing(Happened::at)).forEach(told::tell);
        return told.tally;
    }

    private void tell(Happened happened) {
        Instant at = happened.at();
        switch (happened.event()) {
            case DeskEvent.Prompted _ -> prompted(at);
            case DeskEvent.Snoozed _ -> answered(at, new DeskTally(0, 0, 1, 0, 0, 0));
            case DeskEvent.Skipped _ -> answered(at, new DeskTally(0, 0, 0, 1, 0, 0));
            case DeskEvent.BreakBegun _ -> lastAnswer = at;
            case DeskEvent.BreakTaken _ -> taken(at);
            case DeskEvent.CameBack(Instant awaySince) -> cameBack(awaySince, at);
            case DeskEvent.SatDown _, DeskEvent.LeftDesk _ -> {}
        }
    }

    private void prompted(Instant at) {
        if (!at.isBefore(lastPrompt.plus(PATIENCE))) {
            tally = tally.and(new DeskTally(1, 0, 0, 0, 0, 0));
            lastPrompt = at;
        }
    }

    /// No two breaks are at hand so soon after one another, so the second word is of the same one.
    private void answered(Instant at, DeskTally answer) {
        if (!at.isBefore(lastAnswer.plus(PATIENCE))) {
            tally = tally.and(answer);
            lastAnswer = at;
        }
    }

    private void taken(Instant at) {
        if (!at.isBefore(lastTaken.plus(SAME))) {
            tally = tally.and(new DeskTally(0, 1, 0, 0, 0, 0));
            lastTaken = at;
        }
        lastAnswer = at;
    }

    private void cameBack(Instant awaySince, Instant at) {
        if (DeskDay.isBreak(awaySince, at) && !at.isBefore(lastBack.plus(AWAY))) {
            tally = tally.and(new DeskTally(0, 0, 0, 0, 0, 1));
            lastBack = at;
        }
    }
}
