package org.plumbline.server.store;

/// The database cannot be used at all, such as `The data folder /tmp/x is a file.`
///
/// The message is the whole story for the person who starts Plumbline, and never holds a password. Whoever
/// catches it prints the message without a stack trace; the cause is there for a log.
public final class StoreRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StoreRefused(String sentence) {
        super(sentence);
    }

    public StoreRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
