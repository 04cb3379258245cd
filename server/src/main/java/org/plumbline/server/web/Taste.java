package org.plumbline.server.web;

import java.util.ArrayList;
import java.util.List;

/// How somebody wants things to look in this browser: dark, with a broad figure of a deep tone.
///
/// Each is empty where nobody has chosen; names that mean nothing to us are kept out by whoever reads the cookies.
public record Taste(String theme, String body, String tone) {

    public static final Taste NONE = new Taste("", "", "");

    /// Returns the end of a drawing's address, `?theme=dark&body=broad`; empty if nothing was chosen.
    public String query() {
        List<String> chosen = new ArrayList<>();
        add(chosen, "theme", theme);
        add(chosen, "body", body);
        add(chosen, "tone", tone);
        return chosen.isEmpty() ? "" : "?" + String.join("&", chosen);
    }

    private static void add(List<String> chosen, String name, String value) {
        if (!value.isEmpty()) {
            chosen.add(name + "=" + value);
        }
    }
}
