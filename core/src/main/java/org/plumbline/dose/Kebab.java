package org.plumbline.dose;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

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
    private record Vocabulary(Map<Object, String> words, Map<String, Object> constants) {

        static Vocabulary of(Object[] constants) {
            Map<Object, String> words = new LinkedHashMap<>();
            Map<String, Object> byWord = new HashMap<>();
            for (Object constant : constants) {
                String word =
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
                words.put(constant, word);
                byWord.put(word, constant);
            }
            return new Vocabulary(words, byWord);
        }
    }

    /// Returns the text form of a constant: `POSTERIOR_DELTOID` as `posterior-deltoid`.
    public static String write(Enum<?> constant) {
        return String.valueOf(
                VOCABULARIES.get(constant.getDeclaringClass()).words().get(constant));
    }

    /// Returns the constant that is written so.
    ///
    /// @throws IllegalArgumentException naming all the words there are, if it is none of them
    public static <E extends Enum<E>> E parse(Class<E> vocabulary, String text) {
        Vocabulary known = VOCABULARIES.get(vocabulary);
        Object constant = known.constants().get(text);
        if (constant == null) {
            throw new IllegalArgumentException("'%s' is not one of %s"
                    .formatted(text, String.join(", ", known.words().values())));
        }
        return vocabulary.cast(constant);
    }
}
