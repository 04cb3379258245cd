package org.plumbline.figure.draw;

/// How exactly a moving picture is written: a long movement in fewer and rounder numbers, so that it loads as fast.
enum Fineness {
    FINE(3, 1),
    COARSE(3.9, 1),
    ROUGH(3.9, 2);

    /// How many bytes of a compressed picture are too many for all but the last.
    private static final int LARGE = 17_000;

    private final double tolerance;
    private final int grid;

    Fineness(double tolerance, int grid) {
        this.tolerance = tolerance;
        this.grid = grid;
    }

    /// Returns how far a point may be off, in units of a picture of 1000.
    double tolerance() {
        return tolerance;
    }

    /// Returns what numbers are rounded to.
    int grid() {
        return grid;
    }

    boolean suits(String svg) {
        return this == ROUGH || Gzip.bytes(svg) < LARGE;
    }
}
