package org.plumbline.figure.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long a repetition takes, read from the line `tempo: 3.5 s` of an exercise's page.
final class Tempo {

    private static final Pattern SECONDS = Pattern.compile("tempo: ([\\d.]+) s");

    private Tempo() {}

    static Optional<Double> of(Path page) throws IOException {
        if (!Files.exists(page)) {
            return Optional.empty();
        }
        return Files.readAllLines(page).stream()
                .map(SECONDS::matcher)
                .filter(Matcher::matches)
                .map(found -> Double.valueOf(found.group(1)))
                .findFirst();
    }
}
