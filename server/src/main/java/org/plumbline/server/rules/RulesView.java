package org.plumbline.server.rules;

import java.util.List;
import org.plumbline.rule.Basis;
import org.plumbline.rule.RuleEntry;
import org.plumbline.rule.Rulebook;

/// All rules by theme, with their whole text, so that a browser finds any word of them.
///
/// @param unreviewed how many of them no professional has looked at
public record RulesView(Rulebook rulebook, int unreviewed) {

    public List<Rulebook.Theme> themes() {
        return rulebook.themes();
    }

    public List<Piece> pieces(RuleEntry rule) {
        return Piece.of(rule, rulebook);
    }

    /// Returns in a word what a rule rests on: `sourced, in part our judgment`.
    public String basis(RuleEntry rule) {
        Basis basis = rule.basis();
        if (!basis.isSourced()) {
            return "our judgment";
        }
        String judgement = basis.judgement().isPresent() ? ", in part our judgment" : "";
        return "sourced" + judgement + (basis.unchecked().isPresent() ? ", in part unchecked" : "");
    }

    /// Returns who has looked at the rules.
    public String review() {
        if (unreviewed == 0) {
            return "A professional has reviewed them.";
        }
        return unreviewed == rulebook.rules().count()
                ? "No professional has reviewed them yet."
                : "A professional has reviewed some of them.";
    }
}
