package org.plumbline.server.today;

import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Pain;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.Edited;

/// What the coach says on Today besides the session: a welcome, what changed and why, and what waits for an answer.
///
/// @param reason what moved last, or what is softer after a break
/// @param usual what "as usual" means this morning, where the morning is asked about (P3)
/// @param hurt the rating of today that makes today a day off, if there was one (PAIN1)
/// @param changed what was changed about the week today and could be taken back
public record Bulletin(
        Cited reason,
        Optional<Pain> usual,
        Optional<Pain> hurt,
        List<Notice> notices,
        List<Offer> offers,
        Optional<Edited> changed) {

    public Bulletin {
        notices = List.copyOf(notices);
        offers = List.copyOf(offers);
    }
}
