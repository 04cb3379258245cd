package org.plumbline.planner;

import java.util.List;

/// What cannot be had together, and what could be given up: `no row is left`, by bringing one of two dislikes back.
///
/// @param rule the rule that a week would break
/// @param between the wishes that clash; each alone could be met
/// @param ways the smallest sets of wishes that would solve it, each of which is enough
/// @param ask what only a professional can open: the conditions that leave exercises out
public record Clash(String rule, List<Wish> between, List<List<Wish>> ways, List<Refusal.LeftOut> ask) {

    /// Returns a clash with a rule that no wish can change.
    static Clash of(String rule) {
        return new Clash(rule, List.of(), List.of(), List.of());
    }

    public Clash {
        between = List.copyOf(between);
        ways = ways.stream().map(List::copyOf).toList();
        ask = List.copyOf(ask);
    }
}
