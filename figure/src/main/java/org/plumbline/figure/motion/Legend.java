package org.plumbline.figure.motion;

/// The words for a picture that belongs to no exercise: `Elbows beside the body`, and what is to be seen there.
public record Legend(String title, String shows) {

    /// The words before one of the two lines has been read.
    static final Legend NONE = new Legend("", "");

    Legend withTitle(String text) {
        return new Legend(text, shows);
    }

    Legend withShows(String text) {
        return new Legend(title, text);
    }

    /// Says whether it has both a title and what is to be seen.
    public boolean isComplete() {
        return !title.isEmpty() && !shows.isEmpty();
    }
}
