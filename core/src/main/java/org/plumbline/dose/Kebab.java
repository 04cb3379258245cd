package org.plumbline.dose;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;

/// The text form of the domain's closed vocabularies: `RotatorCuff` is never written, `rotator-cuff` is.
///
/// The same words stand in catalog files, scenarios, logs and on the command line.
public final class Kebab {

    private Kebab() {}

    /// Returns the text form of a constant: `POSTERIOR_DELTOID` as `posterior-deltoid`.
    public static String write(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the constant that is written so.
    ///
    /// @throws IllegalArgumentException naming all the words there are, if it is none of them
    public static <E extends Enum<E>> E parse(Class<E> vocabulary, String text) {
        return Stream.of(vocabulary.getEnumConstants())
                .filter(constant -> write(constant).equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("'%s' is not one of %s".formatted(text, words(vocabulary))));
    }

    private static <E extends Enum<E>> String words(Class<E> vocabulary) {
        return Stream.of(vocabulary.getEnumConstants()).map(Kebab::write).collect(joining(", "));
    }
}
