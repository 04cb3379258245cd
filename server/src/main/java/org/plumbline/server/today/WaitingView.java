package org.plumbline.server.today;

import java.util.Optional;
import org.plumbline.dose.Pain;
import org.plumbline.rule.Numbers;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.LayOffWords;

/// A day off because of how somebody is: ill, or hurting before the first set.
///
/// @param hurt what they rated their pain at; empty when they are ill
public record WaitingView(Optional<Pain> hurt) {

    static final WaitingView ILL = new WaitingView(Optional.empty());

    public boolean isIll() {
        return hurt.isEmpty();
    }

    /// Returns what was heard and what follows from it.
    public Cited heard() {
        return hurt.map(pain -> Cited.of(
                        "You rated your pain at %s of 10. With that much, every exercise would end at once, so there is no session today."
                                .formatted(pain),
                        "PAIN1"))
                .orElseGet(() -> Cited.of("You told us that you are not well. " + LayOffWords.ill(), "B6"));
    }

    /// Returns when a professional should have a look.
    public Cited professional() {
        return hurt.map(_ -> Cited.of(
                        "If your weekly average rises by %d points within two weeks, or does not change in six, we suggest showing it to a health professional."
                                .formatted(Numbers.TREND_RISE),
                        "PAIN4"))
                .orElseGet(() -> Cited.plain("If it lasts or gets worse, a doctor is the one to ask."));
    }
}
