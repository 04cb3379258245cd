package org.plumbline.dose;

/// Reads whole numbers and refuses everything else with a sentence of the caller's.
final class WholeNumber {

    private WholeNumber() {}

    static int parse(String text, String expected) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s, not '%s'".formatted(expected, text), e);
        }
    }
}
