package org.plumbline.catalog;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The files of a catalog: those packed with this program, and those of a folder laid over them.
final class CatalogFiles {

    static final String EXERCISES = "exercises";
    static final String ILLUSTRATIONS = "illustrations";
    static final String LADDERS = "ladders";
    static final String MUSCLES = "muscles";
    static final String POSES = "poses";
    static final String ROUTINES = "routines";
    static final String RULES = "rules";

    private static final List<String> FOLDERS =
            List.of(EXERCISES, ILLUSTRATIONS, LADDERS, MUSCLES, POSES, ROUTINES, RULES);
    private static final List<String> ENDINGS = List.of(CatalogFile.MARKDOWN, CatalogFile.MOTION);
    private static final String PACKED = "catalog/";

    private final SortedMap<String, CatalogFile> files = new TreeMap<>();

    /// Returns the files packed with this class, whether it was loaded from a folder, a jar or a jar within a jar.
    static CatalogFiles shipped() {
        CatalogFiles files = new CatalogFiles();
        URL here = requireNonNull(CatalogFiles.class.getResource("CatalogFiles.class"));
        try {
            URLConnection connection = here.openConnection();
            if (connection instanceof JarURLConnection jar) {
                files.addJar(jar);
            } else {
                files.addPacked(Path.of(URI.create(here.toString())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /// Lays a folder over what is there: a file replaces the one of the same name, or is added.
    void overlay(Path root, Problems problems) {
        if (FOLDERS.stream().noneMatch(folder -> Files.isDirectory(root.resolve(folder)))) {
            problems.add(root.toString(), 1, "has none of the folders " + String.join(", ", FOLDERS));
            return;
        }
        for (String folder : FOLDERS) {
            addFolder(root.resolve(folder), folder, root.resolve(folder).toString(), problems);
        }
    }

    /// Returns the Markdown files of a folder.
    List<CatalogFile> in(String folder) {
        return in(folder, CatalogFile.MARKDOWN);
    }

    List<CatalogFile> in(String folder, String ending) {
        return files.values().stream()
                .filter(file -> file.folder().equals(folder) && file.ending().equals(ending))
                .toList();
    }

    boolean has(String folder, String name, String ending) {
        return files.containsKey(folder + "/" + name + ending);
    }

    private void addJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith(PACKED) && ENDINGS.stream().anyMatch(name::endsWith)) {
                    addEntry(jar, entry, name.substring(PACKED.length()));
                }
            }
        }
    }

    private void addEntry(JarFile jar, JarEntry entry, String path) throws IOException {
        int slash = path.indexOf('/');
        if (slash > 0 && FOLDERS.contains(path.substring(0, slash))) {
            try (InputStream in = jar.getInputStream(entry)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                add(path.substring(0, slash), path.substring(slash + 1), entry.getName(), text);
            }
        }
    }

    private void addPacked(Path thisClass) {
        Path root = thisClass;
        for (int up = 0; up < CatalogFiles.class.getName().split("\\.").length; up++) {
            root = requireNonNull(root.getParent());
        }
        Problems none = new Problems();
        for (String folder : FOLDERS) {
            addFolder(root.resolve(PACKED).resolve(folder), folder, PACKED + folder, none);
        }
        none.refuse();
    }

    private void addFolder(Path directory, String folder, String shown, Problems problems) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.sorted().toList()) {
                String name = requireNonNull(path.getFileName()).toString();
                if (ENDINGS.stream().anyMatch(name::endsWith)) {
                    add(folder, name, shown + "/" + name, text(path, shown + "/" + name, problems));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String folder, String fileName, String shown, String text) {
        int dot = fileName.lastIndexOf('.');
        CatalogFile file = new CatalogFile(
                folder, fileName.substring(0, dot), fileName.substring(dot), shown, text.replace("\r\n", "\n"));
        files.put(file.key(), file);
    }

    private static String text(Path path, String shown, Problems problems) throws IOException {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            problems.add(shown, 1, "is not written in UTF-8");
            return "";
        }
    }
}
