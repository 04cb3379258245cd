package org.plumbline.e2e;

/// What can happen to a request on its way to the server and back: `ANSWER_LOST`.
enum Fault {
    /// It goes through.
    NONE,
    /// The server never hears of it, and nobody answers.
    REQUEST_LOST,
    /// The server does what was asked, and nobody hears of it.
    ANSWER_LOST,
    /// The server does what was asked, and its answer breaks off in the middle.
    ANSWER_CUT,
    /// The server hears of it twice, one right after the other.
    TWICE,
    /// The server hears of it, and once more after the next request.
    TWICE_MUCH_LATER,
    /// It takes a while.
    SLOW,
    /// Somebody before the server is broken.
    BROKEN,
    /// Somebody before the server is busy.
    BUSY,
    /// The server does what was asked, and somebody before it says that it did not.
    DONE_AND_DENIED,
    /// Nothing comes back, and the line stays open until it does something else.
    NEVER;

    /// What may happen to any request of a test that does not wait by the clock.
    static final Fault[] OF_A_BAD_LINE = {
        REQUEST_LOST, ANSWER_LOST, ANSWER_CUT, TWICE, TWICE_MUCH_LATER, SLOW, BROKEN, BUSY, DONE_AND_DENIED
    };
}
