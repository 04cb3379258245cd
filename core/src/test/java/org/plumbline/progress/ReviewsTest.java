package org.plumbline.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// F8 and section 5: weeks 4, 8 and 12, then every quarter.
class ReviewsTest {

    @Test
    void comeAfterWeekFourEightAndTwelveAndThenEveryQuarter() {
        assertEquals(
                List.of(4, 8, 12, 25, 38, 51),
                IntStream.rangeClosed(0, 60).filter(Reviews::isAfter).boxed().toList());
    }

    @Test
    void theNextOneIsAlwaysLater() {
        assertEquals(
                List.of(4, 8, 12, 25), List.of(Reviews.next(1), Reviews.next(4), Reviews.next(8), Reviews.next(12)));
    }
}
