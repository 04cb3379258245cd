package org.plumbline.server.player;

/// Something a device sent that can never be understood, in a sentence: `A set has 0 to 999 reps, not 1200`.
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String sentence) {
        super(sentence);
    }

    Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
