package org.plumbline.server.store;

/// A write that was not acknowledged, such as `Nothing was saved: the disk is full.`
///
/// The message is a sentence for the person who waits. Sending the same again is always safe, because an entry is
/// added only once.
public final class StoreUnavailable extends RuntimeException {

    /// What is known about the write.
    public enum Kind {
        /// The database is as it was before.
        NOT_SAVED,
        /// The connection or the disk failed in the middle of the commit: only a retry tells.
        NOT_CERTAIN
    }

    private static final long serialVersionUID = 1;

    private final Kind kind;

    private StoreUnavailable(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    /// Tells that nothing was saved and why, given as the end of the sentence: `the disk is full`.
    static StoreUnavailable notSaved(String because, Throwable cause) {
        return new StoreUnavailable(Kind.NOT_SAVED, "Nothing was saved: " + because + ". Please try again.", cause);
    }

    static StoreUnavailable notCertain(Throwable cause) {
        return new StoreUnavailable(
                Kind.NOT_CERTAIN,
                "It is not certain that this was saved. Please send it again; nothing is counted twice.",
                cause);
    }

    static StoreUnavailable closing() {
        return notSaved("Plumbline is shutting down", new IllegalStateException("The database is closed"));
    }

    /// Tells a caller that lost its place to others too often.
    public static StoreUnavailable crowded() {
        return notSaved("too many others write at the same time", new IllegalStateException("Too many attempts"));
    }

    public Kind kind() {
        return kind;
    }
}
