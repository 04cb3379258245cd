package org.plumbline.figure.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.exercise.Muscle;
import org.plumbline.figure.draw.Scene.Tint;

/// Which muscles of an exercise are colored, read from the lines `middle-trapezius: 0.7` of its page.
///
/// The program itself asks the catalog; this only spares those who draw from building it.
final class Tints {

    private static final Pattern SHARE = Pattern.compile("\\s+([a-z-]+): (\\d\\.\\d)");
    private static final Pattern STRETCHES = Pattern.compile("stretches: \\[(.+)]");
    private static final double MUCH = 0.5;

    private Tints() {}

    static Map<Muscle, Tint> of(Path page) throws IOException {
        Map<Muscle, Tint> tints = new EnumMap<>(Muscle.class);
        if (!Files.exists(page)) {
            return tints;
        }
        for (String line : Files.readAllLines(page)) {
            Matcher share = SHARE.matcher(line);
            if (share.matches() && Double.parseDouble(share.group(2)) >= MUCH) {
                tints.put(Muscle.parse(share.group(1)), Tint.WORK);
            }
            Matcher stretches = STRETCHES.matcher(line);
            if (stretches.matches()) {
                for (String muscle : stretches.group(1).split(", ", -1)) {
                    tints.put(Muscle.parse(muscle), Tint.STRETCH);
                }
            }
        }
        return tints;
    }
}
