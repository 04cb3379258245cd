package org.plumbline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Motions;
import org.plumbline.figure.draw.Caption;
import org.plumbline.figure.draw.Drawing;
import org.plumbline.figure.draw.Look;
import org.plumbline.figure.draw.Scene;
import org.plumbline.figure.motion.Motion;

/// How much processor time it takes to draw every figure of the catalog once: moving, as a strip, as a thumb.
///
/// The first round is that of a program just started; the last is what a warm one needs.
public final class Drawings {

    private static final int ROUNDS = 5;
    private static final double NANOS = 1e9;

    private static final Caption CAPTION = new Caption("Exercise", "What it shows.");

    private Drawings() {}

    public static void main(String[] args) {
        List<Motion> motions = List.copyOf(Motions.of(Catalog.open()).all().values());
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = thread.getCurrentThreadCpuTime();
            long letters = motions.stream().mapToLong(Drawings::draw).sum();
            double seconds = (thread.getCurrentThreadCpuTime() - start) / NANOS;
            System.out.printf(
                    Locale.ROOT,
                    "drawings: round %d, %d figures, %.2f s, %d letters%n",
                    round,
                    motions.size(),
                    seconds,
                    letters);
        }
    }

    private static long draw(Motion motion) {
        long letters = Drawing.of(Scene.of(motion, motion.camera(), Map.of()), Look.DEFAULT)
                .animated(CAPTION)
                .length();
        letters += Drawing.of(Scene.still(motion, motion.camera(), Map.of()), Look.DEFAULT)
                .strip(CAPTION)
                .length();
        return letters
                + Drawing.of(Scene.best(motion, motion.camera(), Map.of()), Look.DEFAULT)
                        .thumbnail(CAPTION)
                        .length();
    }
}
