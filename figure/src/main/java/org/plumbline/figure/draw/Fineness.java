package org.plumbline.figure.draw;

/// How exactly a moving picture is written: a long movement in fewer and rounder numbers, so that it loads as fast.
enum Fineness {
    FINE(3, 1, 17_000),
    COARSE(3.9, 1, 17_000),
    ROUGH(3.9, 2, Integer.MAX_VALUE);

    private final double tolerance;
    private final int grid;
    /// How many bytes of a compressed picture are too many.
    private final int large;

    Fineness(double tolerance, int grid, int large) {
        this.tolerance = tolerance;
        this.grid = grid;
        this.large = large;
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
        return large == Integer.MAX_VALUE || Gzip.bytes(svg) < large;
    }
}
