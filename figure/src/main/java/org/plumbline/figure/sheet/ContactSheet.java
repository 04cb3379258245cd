package org.plumbline.figure.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.exercise.Muscle;
import org.plumbline.figure.check.MotionCheck;
import org.plumbline.figure.draw.Caption;
import org.plumbline.figure.draw.Drawing;
import org.plumbline.figure.draw.Gzip;
import org.plumbline.figure.draw.Look;
import org.plumbline.figure.draw.Scene;
import org.plumbline.figure.draw.Theme;
import org.plumbline.figure.motion.Bases;
import org.plumbline.figure.motion.Camera;
import org.plumbline.figure.motion.Mistake;
import org.plumbline.figure.motion.Motion;
import org.plumbline.figure.motion.MotionReader;

/// Draws the motions of a catalog and writes a page that shows them large, small, by day, by night and at eight times.
///
/// `ContactSheet CATALOG OUT [ID...]`, where `CATALOG` holds `poses/`, `exercises/` and `illustrations/`.
public final class ContactSheet {

    private static final double KILO = 1000;

    private final Path catalog;
    private final Path out;
    private final Bases bases = new Bases();
    private final SheetPage page = new SheetPage();

    private ContactSheet(Path catalog, Path out) {
        this.catalog = catalog;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: ContactSheet CATALOG OUT [ID...]");
        }
        List<String> ids = List.of(arguments).subList(2, arguments.length);
        new ContactSheet(Path.of(arguments[0]), Path.of(arguments[1])).write(ids);
    }

    private void write(List<String> ids) throws IOException {
        Files.createDirectories(out);
        for (Path file : files(catalog.resolve("poses"))) {
            bases.add(name(file), Files.readAllLines(file));
        }
        bases.mistakes().forEach(ContactSheet::complain);
        for (String folder : List.of("exercises", "illustrations")) {
            for (Path file : files(catalog.resolve(folder))) {
                String id = name(file).replace(".motion", "");
                if (ids.isEmpty() || ids.contains(id)) {
                    one(id, file);
                }
            }
        }
        Files.writeString(out.resolve("sheet.html"), page.html());
        System.out.println("sheet " + out.resolve("sheet.html"));
    }

    private void one(String id, Path file) throws IOException {
        MotionReader.Read read = MotionReader.read(id, name(file), Files.readAllLines(file), bases);
        read.mistakes().forEach(ContactSheet::complain);
        Path page = catalog.resolve("exercises").resolve(id + ".md");
        Optional<Motion> motion = read.motion();
        if (motion.isPresent()) {
            Motion paced = Tempo.of(page).map(motion.get()::atTempo).orElse(motion.get());
            MotionCheck.of(paced, name(file)).forEach(ContactSheet::complain);
            draw(paced, Tints.of(page));
        }
    }

    private void draw(Motion motion, Map<Muscle, Scene.Tint> tints) throws IOException {
        List<String> pictures = new ArrayList<>();
        for (int i = 0; i < motion.views().size(); i++) {
            Camera camera = motion.views().get(i);
            Scene scene = Scene.of(motion, camera, tints);
            String name = motion.id() + (i == 0 ? "" : "-second");
            pictures.add(name);
            for (Theme theme : Theme.values()) {
                Look look = Look.DEFAULT.withTheme(theme);
                Drawing drawing = Drawing.of(scene, look);
                save(name, "", theme, drawing.animated(caption(motion)));
                save(name, "-strip", theme, drawing.strip(caption(motion)));
                save(
                        name,
                        "-thumb",
                        theme,
                        Drawing.of(Scene.best(motion, camera, tints), look).thumbnail(caption(motion)));
                save(name, "-poster", theme, drawing.poster(caption(motion)));
            }
        }
        for (String name : pictures) {
            String moving = Files.readString(out.resolve(name + "-light.svg"));
            System.out.printf("%-34s %5.1f kB%n", name, Gzip.bytes(moving) / KILO);
            page.add(name, motion.seconds(), moving);
        }
    }

    private void save(String name, String kind, Theme theme, String svg) throws IOException {
        String suffix = switch (theme) {
            case AUTO -> "";
            case LIGHT -> "-light";
            case DARK -> "-dark";
        };
        Files.writeString(out.resolve(name + kind + suffix + ".svg"), svg, StandardCharsets.UTF_8);
    }

    private static Caption caption(Motion motion) {
        return new Caption(motion.id(), "");
    }

    private static void complain(Mistake mistake) {
        System.out.println("! " + mistake);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(".motion")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
