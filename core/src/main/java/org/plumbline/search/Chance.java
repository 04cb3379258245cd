package org.plumbline.search;

/// A sequence of numbers that look like chance and are always the same for the same beginning.
final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(long beginning) {
        this.state = beginning;
    }

    /// Returns a number from 0 to below the limit.
    int below(int limit) {
        state += STEP;
        return (int) ((mixed(state) >>> 33) % limit);
    }

    /// Returns a number of a text that is the same on every machine.
    static long hash(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = mixed(hash + STEP + text.charAt(i));
        }
        return hash;
    }

    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
