package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// How the words for what a gate needs, and days off, are written and refused.
class NeedTest {

    @Test
    void aNeedIsReadAsItIsWritten() {
        assertEquals("plank-30-seconds", Need.PLANK_30_SECONDS.toString());
        assertEquals(Need.PLANK_30_SECONDS, Need.parse("plank-30-seconds"));
    }

    @Test
    void noDayOffIsAGapButFewerAreNot() {
        assertEquals(0, new Happening.DaysOff(0, false).days());
        assertThrows(IllegalArgumentException.class, () -> new Happening.DaysOff(-1, false));
    }
}
