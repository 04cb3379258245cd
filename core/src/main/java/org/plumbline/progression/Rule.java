package org.plumbline.progression;

import java.util.Optional;
import org.plumbline.history.Decision;

/// One reason to change course, or to keep it. A rule that has nothing to say stays silent.
interface Rule {

    Optional<Decision> decide(Situation situation);
}
