package org.plumbline.dose;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The text form of the domain's closed vocabularies: `RotatorCuff` is never written, `rotator-cuff` is.
///
/// The same words stand in catalog files, scenarios, logs and on the command line.
public final class Kebab {

    /// A log of ten years has a hundred thousand of these words, so each vocabulary is spelled out once.
    private static final ClassValue<Vocabulary> VOCABULARIES = new ClassValue<>() {
        @Override
        protected Vocabulary computeValue(Class<?> type) {
            return Vocabulary.of(type.getEnumConstants());
        }
    };

    private Kebab() {}

    /// The words of one vocabulary, both ways.
    ///
    /// @param words by the ordinal of the constant
    private record Vocabulary(List<String> words, Map<String, Object> constants) {

        static Vocabulary of(Object[] constants) {
            List<String> words = Stream.of(constants)
                    .map(constant ->
                            ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            Map<String, Object> byWord = new HashMap<>();
            for (int ordinal = 0; ordinal < constants.length; ordinal++) {
                byWord.put(words.get(ordinal), constants[ordinal]);
            }
            return new Vocabulary(words, byWord);
        }
    }

    /// Returns the text form of a constant: `POSTERIOR_DELTOID` as `posterior-deltoid`.
    public static String write(Enum<?> constant) {
        return VOCABULARIES.get(constant.getDeclaringClass()).words().get(constant.ordinal());
    }

    /// Returns the constant that is written so.
    ///
    /// @throws IllegalArgumentException naming all the words there are, if it is none of them
    public static <E extends Enum<E>> E parse(Class<E> vocabulary, String text) {
        Vocabulary known = VOCABULARIES.get(vocabulary);
        Object constant = known.constants().get(text);
        if (constant == null) {
            throw new IllegalArgumentException(
                    "'%s' is not one of %s".formatted(text, String.join(", ", known.words())));
        }
        return vocabulary.cast(constant);
    }
}
