package org.plumbline.dose;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Kilograms as people write them, in whole grams: `7.5` is 7500.
final class Kilograms {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,3}([.,]\\d{1,3})?");

    private Kilograms() {}

    static int grams(String kilograms) {
        if (!WRITTEN.matcher(kilograms).matches()) {
            throw new IllegalArgumentException(
                    "Give a weight in kilograms, such as 7.5, not '%s'".formatted(kilograms));
        }
        return new BigDecimal(kilograms.replace(',', '.')).movePointRight(3).intValueExact();
    }
}
