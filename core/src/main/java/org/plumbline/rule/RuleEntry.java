package org.plumbline.rule;

/// One rule as people read it: `P6`, "All sets at the top: it gets harder".
///
/// @param text one to four sentences, or a few more where a list needs them, with the numbers
public record RuleEntry(RuleId id, String title, String text, Basis basis) {

    public RuleEntry {
        if (title.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("Rule %s needs a title and a text".formatted(id));
        }
    }

    @Override
    public String toString() {
        return id + ": " + title;
    }
}
