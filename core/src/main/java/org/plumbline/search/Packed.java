package org.plumbline.search;

/// A [Score] in one long, so that adding and comparing cost one step: the greater kind in the higher digits.
///
/// Coverage lies within 65,536 on either side of 0, wishes and tidiness within 4,096 on either side of 0.
final class Packed {

    private static final long LESSER = 1L << 13;
    private static final long COVERAGE = 1L << 17;
    private static final long HALF = LESSER / 2;
    private static final long COVERAGE_HALF = COVERAGE / 2;

    private Packed() {}

    static long of(Score score) {
        return of(score.fit(), score.coverage(), score.wishes(), score.tidiness());
    }

    static long of(int fit, int coverage, int wishes, int tidiness) {
        return ((fit * COVERAGE + coverage) * LESSER + wishes) * LESSER + tidiness;
    }

    static int tidiness(long packed) {
        return (int) (Math.floorMod(packed + HALF, LESSER) - HALF);
    }

    static int wishes(long packed) {
        return tidiness(greater(packed));
    }

    static int coverage(long packed) {
        return (int) (Math.floorMod(greater(greater(packed)) + COVERAGE_HALF, COVERAGE) - COVERAGE_HALF);
    }

    static int fit(long packed) {
        return (int) ((greater(greater(packed)) - coverage(packed)) / COVERAGE);
    }

    private static long greater(long packed) {
        return (packed - tidiness(packed)) / LESSER;
    }

    static Score score(long packed) {
        return new Score(fit(packed), coverage(packed), wishes(packed), tidiness(packed));
    }

    /// Returns the points as one number, for a search that may lose some of one kind to win of another later.
    static int energy(long packed) {
        return 24 * fit(packed) + 8 * coverage(packed) + 3 * wishes(packed) + tidiness(packed);
    }
}
