package org.plumbline.dose;

import java.math.BigDecimal;

/// What resists the movement: `bodyweight`, `7.5 kg` or `red band`. Loads of different kinds are never compared.
public sealed interface Load {

    /// The body alone.
    Load BODYWEIGHT = new Bodyweight();

    record Bodyweight() implements Load {
        @Override
        public boolean isHeavierThan(Load other) {
            return false;
        }

        @Override
        public String toString() {
            return "bodyweight";
        }
    }

    /// Dumbbells, a barbell or a stack, in whole grams (floating point would drift), for each hand.
    record Weight(int grams) implements Load {

        private static final int MOST_GRAMS = 500_000;

        public Weight {
            if (grams <= 0 || grams > MOST_GRAMS) {
                throw new IllegalArgumentException(
                        "A weight is more than 0 and at most 500 kg, not " + Load.kilograms(grams) + " kg");
            }
        }

        /// Returns the weight written in kilograms: `7.5`.
        public static Weight ofKilograms(String kilograms) {
            return new Weight(Load.grams(kilograms));
        }

        @Override
        public boolean isHeavierThan(Load other) {
            return !(other instanceof Weight than) || grams > than.grams();
        }

        @Override
        public String toString() {
            return Load.kilograms(grams) + " kg";
        }
    }

    record Elastic(Band band) implements Load {
        @Override
        public boolean isHeavierThan(Load other) {
            return !(other instanceof Elastic than) || band.compareTo(than.band()) > 0;
        }

        @Override
        public String toString() {
            return band + " band";
        }
    }

    /// Whether this is the heavier of two loads of a kind; the body alone is lighter than any.
    boolean isHeavierThan(Load other);

    /// Parses what [#toString()] writes.
    static Load parse(String text) {
        if (text.equals("bodyweight")) {
            return BODYWEIGHT;
        }
        if (text.endsWith(" band")) {
            return new Elastic(Band.parse(text.substring(0, text.length() - " band".length())));
        }
        if (text.endsWith(" kg")) {
            return Weight.ofKilograms(text.substring(0, text.length() - " kg".length()));
        }
        throw new IllegalArgumentException(
                "Not a load, such as 'bodyweight', '7.5 kg' or 'red band': '%s'".formatted(text));
    }

    /// Returns whole grams of kilograms as people write them: 7500 for `7.5`. Zero is allowed.
    ///
    /// @throws IllegalArgumentException if it is no number, negative, above 500 or finer than a gram
    static int grams(String kilograms) {
        return Kilograms.grams(kilograms);
    }

    /// Returns grams as people write kilograms: `7.5` for 7500.
    static String kilograms(int grams) {
        return BigDecimal.valueOf(grams, 3).stripTrailingZeros().toPlainString();
    }
}
