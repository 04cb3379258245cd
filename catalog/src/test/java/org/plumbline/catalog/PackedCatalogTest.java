package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.exercise.Repertoire;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The catalog is also found when it is packed in a jar, as it is shipped.
class PackedCatalogTest {

    @Test
    void readsItselfFromAJar(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("plumbline catalog.jar");
        pack(Path.of(home(Catalog.class).toURI()), jar);
        URL[] urls = {jar.toUri().toURL(), home(Repertoire.class), home(LoadSettings.class)};
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Object read =
                    loader.loadClass(Catalog.class.getName()).getMethod("read").invoke(null);
            Object exercises = read.getClass().getMethod("exercises").invoke(read);
            assertEquals(63, ((Collection<?>) exercises).size());
        }
    }

    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
            }
        }
    }
}
