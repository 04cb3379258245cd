package org.plumbline.figure.bodymap;

import java.util.Locale;

/// The colors a standalone picture brings along: `system` follows the reader's choice of light and dark.
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /// Returns the style of a picture that stands alone.
    String style() {
        String light = BodyMap.resource("light.css");
        String dark = BodyMap.resource("dark.css");
        String palette = switch (this) {
            case LIGHT -> light;
            case DARK -> dark;
            case SYSTEM -> light + "@media screen and (prefers-color-scheme:dark){" + dark + "}";
        };
        String style = palette + BodyMap.resource("rules.css");
        return style.replaceAll("/\\*.*?\\*/", "").replaceAll("\\s*\n\\s*", "").replaceAll("\\s*([{};:,])\\s*", "$1");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
