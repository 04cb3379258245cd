package org.plumbline.server.words;

import java.util.regex.Pattern;

/// A row of the list of evidence: `Fukunaga 2022 IJSPT (band pull-apart, n=10)`, read as an abstract.
///
/// @param number by which exercises cite it
/// @param text who, when, where
/// @param read how much of it was read, in words
public record Source(int number, String text, String read) {

    private static final String FROM_MEMORY = "(mem)";
    private static final Pattern REMEMBERED =
            Pattern.compile(" \\((?:first )?author \\(mem\\)\\)|[;,]? ?(?:author name )?\\(mem\\)");

    /// Returns a row as it stands in the document.
    ///
    /// @param seen the row's last column: `abs` for an abstract, `sec` for a page that quotes it, or an address
    static Source of(int number, String text, String seen) {
        boolean isPartlyRemembered = text.contains(FROM_MEMORY) || seen.contains(FROM_MEMORY);
        String plain = REMEMBERED.matcher(text).replaceAll("");
        return new Source(
                number, plain, read(seen) + (isPartlyRemembered ? ", in part from memory and unchecked" : ""));
    }

    private static String read(String seen) {
        if (seen.startsWith("abs")) {
            return "read as an abstract";
        }
        if (seen.startsWith("sec")) {
            return "read through a page that quotes it";
        }
        return seen.startsWith("title page") || seen.startsWith("page opening")
                ? "only its opening was read"
                : "read on web pages";
    }
}
