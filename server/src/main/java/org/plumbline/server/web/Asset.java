package org.plumbline.server.web;

import java.nio.charset.StandardCharsets;

/// A file a page loads and its content type, such as `rest-timer.js` of type `text/javascript;charset=utf-8`.
public record Asset(String name, String text) {

    public String type() {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css;charset=utf-8";
            case ".js" -> "text/javascript;charset=utf-8";
            case ".svg" -> "image/svg+xml;charset=utf-8";
            case ".webmanifest" -> "application/manifest+json;charset=utf-8";
            default -> throw new IllegalStateException("No content type for " + name + "; known are css, js, svg");
        };
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
