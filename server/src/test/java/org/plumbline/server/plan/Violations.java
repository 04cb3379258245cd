package org.plumbline.server.plan;

import java.util.ArrayList;
import java.util.List;

/// What a plan does against the rules, each with the rule's id: `C3: no chest stretch on MONDAY`.
final class Violations {

    private final List<String> all = new ArrayList<>();

    void unless(boolean isFine, String rule, Object what) {
        if (!isFine) {
            all.add(rule + ": " + what);
        }
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
