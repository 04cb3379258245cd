package org.plumbline.server.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.CatalogFile;
import org.plumbline.figure.draw.Drawing;

/// A short text that differs whenever a drawing could: after a change to a motion, a muscle or the way we draw.
final class Edition {

    private Edition() {}

    static String of(Catalog catalog) {
        MessageDigest digest = digest();
        Stream.of(
                        catalog.motionFiles().values(),
                        catalog.poseFiles().values(),
                        catalog.illustrationFiles().values())
                .flatMap(files -> files.stream().map(CatalogFile::text))
                .forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
        catalog.repertoire()
                .exercises()
                .forEach(exercise -> digest.update((exercise.teaching().picture()
                                + exercise.traits().targets().toString())
                        .getBytes(StandardCharsets.UTF_8)));
        addProgram(digest);
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    /// The jar we were started from; while developing a folder, whose newest file will do.
    private static void addProgram(MessageDigest digest) {
        CodeSource source = Drawing.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return;
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            for (Path file : Files.isDirectory(place) ? files(place) : List.of(place)) {
                digest.update(Files.readAllBytes(file));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
