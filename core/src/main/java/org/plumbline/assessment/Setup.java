package org.plumbline.assessment;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/// How something was measured, as far as it has to be the same the next time. Written
/// `stance standing; side left; device my phone`, in the order of the facets, or nothing where nothing matters.
///
/// @param facets what was told of each; 1 to 40 characters without `;` each
public record Setup(Map<Facet, String> facets) {

    /// Nothing has to be the same but the way it is done.
    public static final Setup NONE = new Setup(Map.of());

    /// A name for a phone, not a story.
    public static final int LONGEST = 40;

    private static final String BETWEEN = "; ";
    private static final Pattern APART = Pattern.compile(";");

    public Setup {
        Map<Facet, String> ordered = new EnumMap<>(Facet.class);
        facets.forEach((facet, told) -> ordered.put(facet, checked(facet, told.strip())));
        facets = Collections.unmodifiableMap(ordered);
    }

    public static Setup parse(String text) {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        for (String part : APART.split(text, 0)) {
            String told = part.strip();
            int space = told.indexOf(' ');
            if (space > 0) {
                facets.put(Facet.parse(told.substring(0, space)), told.substring(space + 1));
            } else if (!told.isEmpty()) {
                throw new IllegalArgumentException(
                        "'%s' is not what matters and how it was, such as 'side left'; one of %s"
                                .formatted(told, Arrays.toString(Facet.values())));
            }
        }
        return new Setup(facets);
    }

    private static String checked(Facet facet, String told) {
        if (told.isEmpty() || told.length() > LONGEST || told.indexOf(';') >= 0) {
            throw new IllegalArgumentException(
                    "The %s is told in 1 to %d characters without ';', not '%s'".formatted(facet, LONGEST, told));
        }
        return told;
    }

    @Override
    public String toString() {
        return facets.entrySet().stream()
                .map(facet -> facet.getKey() + " " + facet.getValue())
                .collect(joining(BETWEEN));
    }
}
