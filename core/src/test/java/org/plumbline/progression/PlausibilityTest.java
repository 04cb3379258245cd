package org.plumbline.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.dose.Load;
import org.plumbline.dose.Work;
import org.plumbline.history.DoneSet;

/// P10: which reports are asked about before any rule uses them.
class PlausibilityTest {

    @ParameterizedTest
    @CsvSource({
        "60 reps, 10 kg, 10 kg, false",
        "61 reps, 10 kg, 10 kg, true",
        "300 s, bodyweight, bodyweight, false",
        "301 s, bodyweight, bodyweight, true",
        "61 s, bodyweight, bodyweight, false",
        "10 reps, 20 kg, 10 kg, false",
        "10 reps, 20.1 kg, 10 kg, true",
        "10 reps, 0.5 kg, bodyweight, false",
        "10 reps, 30 kg, bodyweight, false",
        "10 reps, gold band, tan band, false",
        "10 reps, bodyweight, 10 kg, false",
    })
    void someReportsAreHardToBelieve(String work, String load, String heaviest, boolean isUnlikely) {
        assertEquals(
                isUnlikely,
                Plausibility.isUnlikely(new DoneSet(Work.parse(work), Load.parse(load)), Load.parse(heaviest)));
    }
}
