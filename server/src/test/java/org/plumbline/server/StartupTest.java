package org.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.calendar.Reach;

/// Nothing starts from a folder in which anything is wrong, and its author is told all of it.
class StartupTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temp;

    @Test
    void refusesAFolderWithMistakesAndListsThem() throws IOException {
        Path clinic = temp.resolve("clinic");
        Path ladder = write(clinic.resolve("ladders/core.md"), "---\nname: Core\nrungs: []\n---\nTrains the core.\n");
        Path routine = write(
                clinic.resolve("routines/mornings.md"), "---\nid: T-M\nname: Mornings\nrest: soon\n---\nFits early.\n");
        Path data = temp.resolve("data");

        int code = start(clinic);

        assertNotEquals(0, code);
        assertEquals("", out.toString());
        assertEquals(
                List.of(
                        ladder + ":3: 'rungs' must not be empty",
                        routine + ":1: needs at least one of the lists warm-up, strength, stretches",
                        routine + ":4: rest: not seconds, such as '3.5 s': 'soon'"),
                err.toString().lines().toList());
        assertFalse(Files.exists(data));
    }

    @Test
    void refusesAMovementThatNoBodyCanDo() throws IOException {
        Path clinic = temp.resolve("clinic");
        Path motion = write(clinic.resolve("exercises/dead-hang.motion"), """
                camera 30 8
                contact soleL floor
                pose start
                  arm both to raise(90,90) bend 170 up
                cycle start 1 1
                """);

        int code = start(clinic);

        assertNotEquals(0, code);
        assertTrue(
                err.toString().contains(motion + ":3: elbow L bends beyond its 150 degrees, by 20.0 degrees"),
                err::toString);
    }

    private int start(Path clinic) {
        return new Startup(new PrintWriter(out, true), new PrintWriter(err, true))
                .start(new Startup.Settings(
                        "127.0.0.1", 0, temp.resolve("data"), Optional.empty(), Optional.of(clinic), Reach.PUBLIC));
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }
}
