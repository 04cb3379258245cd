package org.plumbline.server.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.dose.Load;

/// Reads what people type where they mean numbers: `20`, `64,5`, `2, 4; 6 kg`.
final class Typed {

    private static final Pattern UNIT = Pattern.compile("(?i)\\s*(kgs?|kilos?|kilograms?)\\b\\.?");
    private static final Pattern ONE_COMMA = Pattern.compile("\\d{1,3},\\d{1,3}");
    private static final Pattern SPACED = Pattern.compile("[;/\\s]+|,\\s+");
    private static final Pattern COMMAS = Pattern.compile("[,;/\\s]+");

    private Typed() {}

    /// Returns a whole number, or refuses the text with a sentence that begins with what was asked for.
    static int whole(String text, String asked) {
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("%s, not '%s'".formatted(asked, text));
        }
        return Integer.parseInt(text);
    }

    /// Returns the grams of one weight: 64500 for `64,5 kg`.
    static int grams(String text) {
        return Load.grams(UNIT.matcher(text).replaceAll("").strip());
    }

    /// Returns the grams of several weights: 2000, 4000 and 6000 for `2, 4; 6 kg`.
    ///
    /// A comma without a space is a decimal comma when spaces or semicolons tell the weights apart: `2,5 5 7,5`.
    ///
    /// @throws IllegalArgumentException for `2,5` alone, which may be one weight or two, and for what is no weight
    static List<Integer> gramsOfMany(String text) {
        String numbers = UNIT.matcher(text)
                .replaceAll(" ")
                .replaceAll("\\band\\b", " ")
                .replaceAll("\\s+,", ",")
                .strip();
        if (ONE_COMMA.matcher(numbers).matches()) {
            throw new IllegalArgumentException("Write %s for one weight, or %s for two"
                    .formatted(numbers.replace(',', '.'), numbers.replace(",", ", ")));
        }
        List<Integer> grams = new ArrayList<>();
        for (String number : (isTold(numbers) ? SPACED : COMMAS).split(numbers)) {
            grams.add(weight(number));
        }
        return grams;
    }

    /// Whether something other than commas tells the weights apart.
    private static boolean isTold(String numbers) {
        return Pattern.compile("[;/\\s]").matcher(numbers).find();
    }

    private static int weight(String number) {
        int grams = Load.grams(number);
        if (grams == 0) {
            throw new IllegalArgumentException("A weight is more than 0 kg");
        }
        return grams;
    }
}
