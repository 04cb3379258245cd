package org.plumbline.server.web;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The scripts that pages name, and every script that these import: `rest-timer.js` and with it `say.js`.
///
/// What nothing imports is not served, so a script that nobody needs any more is missed by nobody.
final class Scripts {

    private static final Pattern IMPORT =
            Pattern.compile("^(?:import|export)\\b[^\"'()]*[\"'](\\.{1,2}/[^\"']+)[\"']", Pattern.MULTILINE);

    private final Map<String, Asset> byName = new TreeMap<>();

    private Scripts() {}

    /// Returns the scripts by their names, such as `player/turn.js`.
    ///
    /// @throws IllegalStateException if one is not on the class path
    static Map<String, Asset> from(Iterable<String> named) {
        Scripts scripts = new Scripts();
        named.forEach(scripts::add);
        return scripts.byName;
    }

    private void add(String name) {
        if (byName.containsKey(name)) {
            return;
        }
        String text = Assets.text("js/" + name);
        byName.put(name, new Asset(name, text));
        Matcher imports = IMPORT.matcher(text);
        while (imports.find()) {
            add(URI.create(name).resolve(imports.group(1)).toString());
        }
    }
}
