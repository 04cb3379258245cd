package org.plumbline.figure.draw;

/// A color by day and by night, as `#33504c #46655f`.
record Shade(int light, int dark) {

    private static final int RED = 16;
    private static final int GREEN = 8;
    private static final int CHANNEL = 0xff;

    static Shade parse(String light, String dark) {
        return new Shade(color(light), color(dark));
    }

    private static int color(String text) {
        if (!text.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("'" + text + "' is not a color such as #33504c");
        }
        return Integer.parseInt(text.substring(1), 16);
    }

    /// Returns this with every channel multiplied.
    Shade times(double factor) {
        return new Shade(times(light, factor), times(dark, factor));
    }

    private static int times(int color, double factor) {
        return (channel(color, RED, factor) << RED)
                | (channel(color, GREEN, factor) << GREEN)
                | channel(color, 0, factor);
    }

    private static int channel(int color, int shift, double factor) {
        return (int) Math.min(CHANNEL, Math.round(((color >> shift) & CHANNEL) * factor));
    }

    static String hex(int color) {
        return "#%06x".formatted(color);
    }
}
