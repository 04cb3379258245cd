package org.plumbline.server.rules;

import java.util.List;
import org.plumbline.rule.RuleEntry;
import org.plumbline.rule.Rulebook;
import org.plumbline.rule.Seed;
import org.plumbline.server.words.Source;

/// One rule as its page shows it: what it says, what it rests on, and what else belongs to its theme.
///
/// @param sources the rows of evidence it cites
/// @param isReviewed whether a professional has looked at it
public record RuleView(RuleEntry rule, Rulebook rulebook, List<Source> sources, boolean isReviewed) {

    public RuleView {
        sources = List.copyOf(sources);
    }

    public List<Piece> pieces() {
        return Piece.of(rule, rulebook);
    }

    public Rulebook.Theme theme() {
        return rulebook.findTheme(rule.id()).orElseThrow();
    }

    /// Returns what one of the two articles is, in words.
    public String seed(Seed seed) {
        return switch (seed) {
            case A -> "A general article on exercises for the upper back, one of two that Plumbline grew from";
            case B -> "An article on posture with a sample routine, one of two that Plumbline grew from";
        };
    }

    /// Whether the whole of it is a default of ours.
    public boolean isJudgement() {
        return !rule.basis().isSourced();
    }
}
