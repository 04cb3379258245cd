package org.plumbline.server.calendar;

/// What came of asking a server for a calendar.
sealed interface Fetched {

    /// A calendar came, as bytes that nobody else holds.
    final class Fresh implements Fetched {

        private final byte[] body;
        private final Stamp stamp;

        Fresh(byte[] body, Stamp stamp) {
            this.body = body;
            this.stamp = stamp;
        }

        byte[] body() {
            return body;
        }

        Stamp stamp() {
            return stamp;
        }
    }

    /// It is as it was.
    record Unchanged() implements Fetched {}

    record Failed(Trouble trouble) implements Fetched {}
}
