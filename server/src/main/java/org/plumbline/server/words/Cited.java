package org.plumbline.server.words;

import java.util.Optional;
import org.plumbline.rule.RuleId;

/// Something a person is told and the rule it comes from: "It felt hard. …", `P7`. Pages link the rule.
///
/// @param rule none where a sentence states a fact rather than a decision
public record Cited(String text, Optional<RuleId> rule) {

    /// Returns a sentence that comes from a rule.
    ///
    /// @param rule an id as reasons give it: `P7`
    public static Cited of(String text, String rule) {
        return new Cited(text, Optional.of(new RuleId(rule)));
    }

    /// Returns a sentence behind which no rule stands.
    public static Cited plain(String text) {
        return new Cited(text, Optional.empty());
    }
}
