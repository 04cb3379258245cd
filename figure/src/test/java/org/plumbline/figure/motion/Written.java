package org.plumbline.figure.motion;

import java.util.List;

/// A motion typed into a test.
public final class Written {

    private Written() {}

    /// Reads a motion that has no mistakes.
    public static Motion motion(String text) {
        MotionReader.Read read = read(text);
        return read.motion().orElseThrow(() -> new AssertionError(read.mistakes()));
    }

    public static MotionReader.Read read(String text) {
        return MotionReader.read("test", "test.motion", text.lines().toList(), new Bases());
    }

    /// Returns what is told about a motion that cannot be read.
    public static List<String> mistakes(String text) {
        return read(text).mistakes().stream().map(Mistake::toString).toList();
    }
}
