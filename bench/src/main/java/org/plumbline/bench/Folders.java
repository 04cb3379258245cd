package org.plumbline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders that are gone when the measuring ends. They lie in `target`, on the disk the checkout lies on: what is
/// temporary elsewhere may be memory.
final class Folders {

    private Folders() {}

    static Path temporary() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> inside = Files.walk(folder)) {
            all = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
