package org.plumbline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Laws of the break clock, over days made by chance: with meetings, sessions, two devices, people who come and go.
class DeskClockLawsTest {

    /// The same word from a second device comes so much later at most.
    private static final Duration ANOTHER_DEVICE = Duration.ofMillis(5);

    /// Days that the clock was built with, and days kept back until it was done.
    enum Days {
        KNOWN(1, 300),
        HELD_BACK(700_001, 200);

        private final int first;
        private final int count;

        Days(int first, int count) {
            this.first = first;
            this.count = count;
        }

        Stream<AnyWorkday> all() {
            return IntStream.range(first, first + count).mapToObj(AnyWorkday::new);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noMoreAreOfferedThanADayHas(Days days) {
        days.all()
                .forEach(day -> assertTrue(
                        day.prompts().size() <= Math.min(8, day.plan().pace().mostADay()), day::toString));
    }

    @ParameterizedTest
    @EnumSource
    void noneIsOfferedOutsideWorkAtLunchInAMeetingOrNearASession(Days days) {
        days.all()
                .forEach(day -> day.prompts().forEach(at -> {
                    assertTrue(day.work().holds(at), () -> at + " outside of " + day);
                    assertTrue(day.quiet().stream().noneMatch(time -> time.holds(at)), () -> at + " in " + day);
                }));
    }

    @ParameterizedTest
    @EnumSource
    void noneFollowsABreakOrAPromptTooSoon(Days days) {
        days.all().forEach(day -> {
            Duration chosen = Duration.ofMinutes(day.plan().pace().minutesBetween());
            for (Instant at : day.prompts()) {
                day.lastAnswered(at)
                        .ifPresent(before -> assertTrue(
                                Duration.between(before, at).compareTo(chosen) >= 0, () -> at + " too soon on " + day));
                day.lastSnoozed(at)
                        .ifPresent(before -> assertTrue(
                                Duration.between(before, at)
                                                .compareTo(
                                                        Duration.ofMinutes(10).minus(ANOTHER_DEVICE))
                                        >= 0,
                                () -> at + " too soon on " + day));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void aStateHoldsUntilItSays(Days days) {
        days.all()
                .forEach(day -> day.looks().forEach(look -> {
                    DeskState state = day.clock().at(look);
                    boolean isExact = switch (state) {
                        case DeskState.Counting _, DeskState.HeldBack _, DeskState.Snoozed _ -> true;
                        case DeskState.Announced _, DeskState.Prompt _ -> true;
                        default -> false;
                    };
                    state.changesBy().ifPresent(changes -> {
                        assertTrue(changes.isAfter(look), () -> state + " at " + look + " on " + day);
                        boolean isUndisturbed = day.told().stream()
                                .noneMatch(told ->
                                        told.at().isAfter(look) && !told.at().isAfter(changes));
                        if (isExact && isUndisturbed) {
                            assertEquals(
                                    state.getClass(),
                                    day.clock().at(changes.minusMillis(1)).getClass(),
                                    () -> state + " at " + look + " on " + day);
                        }
                    });
                }));
    }

    @ParameterizedTest
    @EnumSource
    void theOrderInWhichDevicesTellChangesNothing(Days days) {
        days.all().limit(100).forEach(day -> {
            List<Happened> told = new ArrayList<>(day.told());
            Collections.shuffle(told, new Random(day.seed()));
            DeskClock other = new DeskClock(
                    day.plan(),
                    AnyWorkday.ZONE,
                    told,
                    day.clock().meetings(),
                    day.clock().sessions());
            day.looks().forEach(look -> assertEquals(day.clock().at(look), other.at(look), day::toString));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyPromptComesToOneEnd(Days days) {
        days.all().forEach(day -> {
            DeskTally tally = day.clock().tally(day.work().until());
            assertEquals(day.prompts().size(), tally.offered(), day::toString);
            assertTrue(tally.ignored() <= tally.offered(), day::toString);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theIntervalStaysWithinNinetyMinutes(Days days) {
        days.all().filter(AnyWorkday::isPlain).forEach(day -> {
            Instant before = day.work().from();
            for (Instant at : day.prompts()) {
                Duration gap = Duration.between(before, at);
                assertTrue(gap.compareTo(Duration.ofMinutes(95)) <= 0, () -> gap + " before " + at + " on " + day);
                before = at;
            }
        });
    }
}
