package org.plumbline.dose;

/// Pain on the numeric rating scale, from 0 (none) to 10 (the worst imaginable). Written `3`.
public record Pain(int rating) implements Comparable<Pain> {

    public static final Pain NONE = new Pain(0);

    public Pain {
        if (rating < 0 || rating > 10) {
            throw new IllegalArgumentException("Pain is rated from 0 to 10, not " + rating);
        }
    }

    public static Pain parse(String text) {
        return new Pain(WholeNumber.parse(text, "Pain is a whole number from 0 to 10, such as '3'"));
    }

    public boolean isAtLeast(int other) {
        return rating >= other;
    }

    @Override
    public int compareTo(Pain other) {
        return Integer.compare(rating, other.rating);
    }

    @Override
    public String toString() {
        return Integer.toString(rating);
    }
}
