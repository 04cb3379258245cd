package org.plumbline.progression;

import org.plumbline.dose.Load;
import org.plumbline.history.Performance;
import org.plumbline.history.Standing;
import org.plumbline.rule.Numbers;

/// The load a session counts at, when somebody used another than was asked: 8 kg although it said 10 kg.
///
/// A lighter one counts at once. A heavier one counts only when nothing speaks against it: no number hard to believe
/// (P10), no pain (P1 to P3), no slipping form (P4), no set under the floor (P5). Otherwise a mistake or a bad day
/// would
/// lead up.
final class LoadUsed {

    private LoadUsed() {}

    /// Returns where somebody stood, at the load that counts.
    static Standing counted(Standing asked, Load used, Performance done, Terms terms) {
        Load load = asked.prescription().load();
        if (used.equals(load) || (used.isHeavierThan(load) && !isCalm(asked, done, terms))) {
            return asked;
        }
        return asked.with(asked.prescription().withLoad(used).withoutHalfSteps());
    }

    private static boolean isCalm(Standing asked, Performance done, Terms terms) {
        boolean isPainless = !terms.sensitivity().isRed(done.hurt())
                && !terms.sensitivity().isAmber(done.hurt())
                && done.morning()
                        .filter(morning -> ReduceAfterBadMorning.isBad(morning) || HoldWhenAmber.isUneasy(morning))
                        .isEmpty();
        return isPainless
                && done.doubt().isEmpty()
                && done.faultPercent() < Numbers.FAULTY_PERCENT
                && done.least() >= terms.floor(asked.footing());
    }
}
