package org.plumbline.server.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The list of evidence, `docs/evidence.md`, as the pages show it.
public final class Evidence {

    private static final String DOCUMENT = "/docs/evidence.md";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| (.+?) \\|(?: (.+?) \\|)?$");

    private final Map<Integer, Source> sources;

    private Evidence(Map<Integer, Source> sources) {
        this.sources = sources;
    }

    /// Returns the document on the class path, read once.
    public static Evidence ofClassPath() {
        return parse(document());
    }

    /// Returns what a document of the same form says: `| 45 | ACSM 2009 | abs |`.
    public static Evidence parse(String document) {
        Map<Integer, Source> sources = new TreeMap<>();
        ROW.matcher(document).results().forEach(row -> {
            int number = Integer.parseInt(row.group(1));
            String seen = Optional.ofNullable(row.group(3)).orElse("");
            sources.put(number, Source.of(number, row.group(2), seen));
        });
        return new Evidence(sources);
    }

    /// Returns what stands behind these numbers, in their order; one that a clinic's own catalog invents has no row.
    public List<Source> sources(List<Integer> numbers) {
        return numbers.stream()
                .flatMap(number -> Optional.ofNullable(sources.get(number)).stream())
                .toList();
    }

    private static String document() {
        try (InputStream file = Evidence.class.getResourceAsStream(DOCUMENT)) {
            if (file == null) {
                throw new IllegalStateException("Missing on the class path: " + DOCUMENT);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable: " + DOCUMENT, e);
        }
    }
}
