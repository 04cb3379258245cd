package org.plumbline.server.web;

/// A form field that the domain refuses, with the domain's own sentence: `reps: A set has 0 to 999 reps, not 1200`.
public final class InvalidField extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;
    private final String sentence;

    public InvalidField(String field, String sentence, Throwable cause) {
        super(field + ": " + sentence, cause);
        this.field = field;
        this.sentence = sentence;
    }

    public String field() {
        return field;
    }

    public String sentence() {
        return sentence;
    }
}
