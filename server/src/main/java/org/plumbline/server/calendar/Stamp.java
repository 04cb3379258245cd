package org.plumbline.server.calendar;

import java.net.http.HttpHeaders;
import java.util.Optional;

/// How a server knows again what it sent: its `ETag` and `Last-Modified`, each empty where it said none.
record Stamp(String etag, String modified) {

    static final Stamp NONE = new Stamp("", "");

    private static final int LONGEST = 300;

    static Stamp of(HttpHeaders headers) {
        return new Stamp(value(headers, "ETag"), value(headers, "Last-Modified"));
    }

    private static String value(HttpHeaders headers, String name) {
        return Optional.of(headers.firstValue(name).orElse(""))
                .filter(value -> value.length() <= LONGEST)
                .orElse("");
    }
}
