package org.plumbline.figure.draw;

/// The words that stand for a picture where it is not seen.
public record Caption(String title, String description) {

    String markup() {
        return "<title>" + escaped(title) + "</title>"
                + (description.isEmpty() ? "" : "<desc>" + escaped(description) + "</desc>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
