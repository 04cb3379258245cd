package org.plumbline.figure.body;

/// The figure's own left or right: `L`.
public enum Side {
    LEFT("L", 1),
    RIGHT("R", -1);

    private final String letter;
    private final int sign;

    Side(String letter, int sign) {
        this.letter = letter;
        this.sign = sign;
    }

    /// Returns +1 for the left, where x is positive, and -1 for the right.
    public int sign() {
        return sign;
    }

    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }

    @Override
    public String toString() {
        return letter;
    }
}
