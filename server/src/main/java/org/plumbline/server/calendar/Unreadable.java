package org.plumbline.server.calendar;

/// A calendar that could not be read, and why. It holds nothing of the calendar, so it may be logged.
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Trouble trouble;

    Unreadable(Trouble trouble) {
        super(trouble.name(), null, false, false);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
