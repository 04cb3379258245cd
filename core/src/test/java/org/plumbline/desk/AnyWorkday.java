package org.plumbline.desk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/// A day at the desk made by chance from a seed and played to its end.
final class AnyWorkday {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    /// The days on which clocks change, and one on which they do not.
    private static final List<LocalDate> DATES =
            List.of(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 6, 9));

    private static final Duration AROUND = Duration.ofMinutes(60);

    private final int seed;
    private final Random random;
    private final LocalDate date;
    private final DeskPlan plan;
    private final boolean isPlain;
    private final List<Busy> meetings = new ArrayList<>();
    private final List<Busy> sessions = new ArrayList<>();
    private final List<Happened> told = new ArrayList<>();
    private final List<Instant> prompts = new ArrayList<>();
    private final List<Instant> looks = new ArrayList<>();

    AnyWorkday(int seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.date = DATES.get(random.nextInt(DATES.size()));
        this.isPlain = random.nextInt(4) == 0;
        boolean isNight = random.nextInt(5) == 0;
        Hours work = isNight ? Hours.parse("00:30-08:30") : Hours.parse("08:00-17:30");
        Optional<Hours> lunch = isPlain || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(isNight ? Hours.parse("03:30-04:00") : Hours.parse("12:00-12:45"));
        Pace pace = new Pace(
                20 + random.nextInt(71), 60 + random.nextInt(61), 1 + random.nextInt(8), 3, random.nextBoolean());
        this.plan = new DeskPlan(true, EnumSet.allOf(DayOfWeek.class), work, lunch, pace, List.of());
        if (!isPlain) {
            fill(meetings, random.nextInt(6), 90);
            fill(sessions, random.nextInt(3), 45);
        }
        play();
    }

    private void fill(List<Busy> times, int count, int longest) {
        for (int i = 0; i < count; i++) {
            Instant from = work().from().plusSeconds(random.nextInt(9 * 3600));
            times.add(new Busy(from, from.plusSeconds(60L * (1 + random.nextInt(longest)))));
        }
    }

    private Instant at(LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    Busy work() {
        return new Busy(at(plan.work().from()), at(plan.work().to()));
    }

    private void play() {
        Instant now = work().from();
        tell(now, new DeskEvent.SatDown());
        while (now.isBefore(work().until())) {
            looks.add(now);
            DeskState state = clock().at(now);
            if (state instanceof DeskState.Prompt prompt && prompt.offered().isEmpty()) {
                prompts.add(now);
                tell(now, new DeskEvent.Prompted(Workday.MOVES));
                now = answer(now.plusSeconds(5 + random.nextInt(200)));
            } else {
                Instant next = state.changesBy().orElse(work().until());
                now = isPlain || random.nextInt(6) > 0 ? next : disturb(now, next);
            }
        }
    }

    /// The second device tells the same a little later now and then.
    private void tell(Instant at, DeskEvent event) {
        told.add(new Happened(at, event));
        if (random.nextInt(4) == 0) {
            told.add(new Happened(at.plusMillis(1 + random.nextInt(3)), event));
        }
    }

    private Instant answer(Instant at) {
        if (clock().at(at) instanceof DeskState.Prompt) {
            switch (random.nextInt(5)) {
                case 0 -> tell(at, new DeskEvent.Snoozed());
                case 1 -> tell(at, new DeskEvent.Skipped());
                case 2, 3 -> {
                    tell(at, new DeskEvent.BreakBegun());
                    tell(at.plusSeconds(80), new DeskEvent.BreakTaken(Workday.MOVES));
                    return at.plusSeconds(81);
                }
                default -> {}
            }
        }
        return at.plusSeconds(1);
    }

    /// Somebody goes for a while, opens a page, or leaves and comes again.
    private Instant disturb(Instant now, Instant next) {
        Instant at = now.plusMillis(
                1 + (long) (random.nextDouble() * Duration.between(now, next).toMillis()));
        switch (random.nextInt(4)) {
            case 0 -> tell(at, new DeskEvent.SatDown());
            case 1 -> tell(at, new DeskEvent.CameBack(at.minusSeconds(random.nextInt(1200))));
            case 2 -> tell(at, new DeskEvent.BreakTaken(List.of()));
            default -> {
                tell(at, new DeskEvent.LeftDesk());
                Instant back = at.plusSeconds(1 + random.nextInt(3600));
                tell(back, new DeskEvent.SatDown());
                return back.plusMillis(5);
            }
        }
        return at.plusMillis(5);
    }

    DeskClock clock() {
        return new DeskClock(plan, ZONE, told, meetings, sessions);
    }

    /// Returns when nothing may be offered within working hours.
    List<Busy> quiet() {
        List<Busy> quiet = new ArrayList<>(meetings);
        sessions.forEach(time ->
                quiet.add(new Busy(time.from().minus(AROUND), time.until().plus(AROUND))));
        plan.lunch().ifPresent(lunch -> quiet.add(new Busy(at(lunch.from()), at(lunch.to()))));
        return quiet;
    }

    /// Returns when somebody last had a break, or left one out, before a moment.
    Optional<Instant> lastAnswered(Instant before) {
        return last(before, event -> event instanceof DeskEvent.BreakTaken || event instanceof DeskEvent.BreakBegun);
    }

    Optional<Instant> lastSnoozed(Instant before) {
        return last(before, event -> event instanceof DeskEvent.Snoozed);
    }

    private Optional<Instant> last(Instant before, Predicate<DeskEvent> which) {
        return told.stream()
                .filter(happened -> happened.at().isBefore(before) && which.test(happened.event()))
                .map(Happened::at)
                .max(Comparator.naturalOrder());
    }

    List<Instant> prompts() {
        return prompts;
    }

    List<Instant> looks() {
        return looks;
    }

    List<Happened> told() {
        return told;
    }

    DeskPlan plan() {
        return plan;
    }

    int seed() {
        return seed;
    }

    /// Whether nothing but prompts and answers happened that day.
    boolean isPlain() {
        return isPlain;
    }

    @Override
    public String toString() {
        return "day %d: %s %s, meetings %s, sessions %s, told %s".formatted(seed, date, plan, meetings, sessions, told);
    }
}
