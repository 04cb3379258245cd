package org.plumbline.server.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.rule.RuleEntry;
import org.plumbline.rule.RuleId;
import org.plumbline.rule.Rulebook;

/// A stretch of a rule's text: words, or the id of another rule, which the page links.
public record Piece(String text, Optional<RuleId> rule) {

    private static final Pattern ID = Pattern.compile("\\b[A-Z]+\\d{1,2}[a-zK]?\\b");

    /// Returns the text of a rule in order; put together again it is the same.
    static List<Piece> of(RuleEntry rule, Rulebook rulebook) {
        List<Piece> pieces = new ArrayList<>();
        Matcher ids = ID.matcher(rule.text());
        int from = 0;
        while (ids.find()) {
            RuleId id = new RuleId(ids.group());
            if (rulebook.find(id).isPresent()) {
                pieces.add(new Piece(rule.text().substring(from, ids.start()), Optional.empty()));
                pieces.add(new Piece(ids.group(), Optional.of(id)));
                from = ids.end();
            }
        }
        pieces.add(new Piece(rule.text().substring(from), Optional.empty()));
        return pieces;
    }
}
