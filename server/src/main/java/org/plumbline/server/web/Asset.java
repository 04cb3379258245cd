package org.plumbline.server.web;

import java.nio.charset.StandardCharsets;

/// A file a page loads and its content type, such as `rest-timer.js` of type `text/javascript;charset=utf-8`.
public final class Asset {

    private final String name;
    private final byte[] bytes;

    Asset(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    Asset(String name, String text) {
        this(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public String type() {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css;charset=utf-8";
            case ".js" -> "text/javascript;charset=utf-8";
            case ".svg" -> "image/svg+xml;charset=utf-8";
            case ".png" -> "image/png";
            default -> throw new IllegalStateException("No content type for " + name + "; known are css, js, svg, png");
        };
    }

    /// Returns the content of a file of text.
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
