package org.plumbline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Problems of every kind, the same for the same seed: no time, no row, everything hard, ties everywhere.
final class AnyProblem {

    private static final int SECOND = 1_000;

    private final Random random;

    AnyProblem(long seed) {
        this.random = new Random(seed);
    }

    Problem next(int sessions, int options) {
        int targets = 1 + random.nextInt(4);
        List<Option> all = new ArrayList<>();
        for (int number = 0; number < options; number++) {
            all.add(option(number, targets));
        }
        List<Target> wanted = new ArrayList<>();
        for (int target = 0; target < targets; target++) {
            int least = random.nextInt(5);
            int low = least + random.nextInt(5);
            int aim = low + random.nextInt(8);
            wanted.add(new Target(least, low, aim, aim + random.nextInt(12), random.nextInt(5)));
        }
        return new Problem(all, wanted, bounds(sessions), marks(sessions, options), marks(sessions, options));
    }

    private Option option(int number, int targets) {
        List<Integer> gives = new ArrayList<>();
        for (int target = 0; target < targets; target++) {
            gives.add(random.nextInt(3));
        }
        int most = 1 + random.nextInt(2);
        Option.Cost cost = new Option.Cost(
                SECOND * (20 + 10 * random.nextInt(8)),
                SECOND * (random.nextInt(3) == 0 ? 90 : 45),
                most,
                1 + random.nextInt(most),
                (number * 7) % 31,
                random.nextInt(3));
        Option.Strain strain = new Option.Strain(
                random.nextInt(4) - 1,
                random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0,
                random.nextInt(4) - 2,
                1 + random.nextInt(3));
        return new Option("option-" + number, role(), cost, gives, appeal(), strain);
    }

    private Role role() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> Role.ROW;
            case 2 -> Role.SECOND_ROW;
            case 3, 4, 5 -> Role.POSTURE;
            case 6 -> Role.OTHER;
            case 7 -> Role.TRUNK;
            case 8 -> Role.GRIP;
            default -> Role.NECK;
        };
    }

    private Option.Appeal appeal() {
        return new Option.Appeal(
                new Score(5 * (random.nextInt(5) - 3), 0, 0, -random.nextInt(4)),
                new Score(0, 0, random.nextInt(4) == 0 ? 16 : 0, 0));
    }

    private Bounds bounds(int sessions) {
        List<Integer> near = new ArrayList<>();
        boolean isNear = random.nextBoolean();
        for (int session = 0; session < sessions; session++) {
            near.add(isNear ? ((1 << sessions) - 1) & ~(1 << session) : 0);
        }
        return new Bounds(
                near,
                SECOND * (60 + random.nextInt(900)),
                SECOND * 20,
                random.nextInt(3) > 0,
                random.nextBoolean(),
                random.nextInt(4));
    }

    private List<List<Integer>> marks(int sessions, int options) {
        List<List<Integer>> marks = new ArrayList<>();
        for (int session = 0; session < sessions; session++) {
            marks.add(random.nextInt(3) == 0 ? List.of(random.nextInt(options)) : List.of());
        }
        return marks;
    }
}
