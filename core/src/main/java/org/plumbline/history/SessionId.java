package org.plumbline.history;

import java.util.UUID;

/// The name of one session, made by whoever starts it: a UUID.
public record SessionId(UUID value) {

    public static SessionId parse(String text) {
        return new SessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
