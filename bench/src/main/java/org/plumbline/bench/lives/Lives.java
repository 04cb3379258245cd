package org.plumbline.bench.lives;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Repertoire;

/// Lets virtual people live through the program and prints what becomes of them: `bench/run lives 200 52`.
public final class Lives {

    private static final long LOOKED_AT = 1;
    private static final long HARDLY_LOOKED_AT = 1_000_001;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int PEOPLE = 100;
    private static final int WEEKS = 52;

    private Lives() {}

    private record Lived(Nature.Telling telling, Tally tally, double seconds) {}

    /// Prints what becomes of them.
    ///
    /// @param args how many people of each set of seeds, and for how many weeks
    public static void main(String[] args) {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : PEOPLE;
        int weeks = args.length > 1 ? Integer.parseInt(args[1]) : WEEKS;
        Repertoire book = Catalog.read();
        report("seeds that were looked at", LOOKED_AT, people, weeks, book);
        report("seeds that were hardly looked at", HARDLY_LOOKED_AT, people, weeks, book);
    }

    private static void report(String name, long first, int people, int weeks, Repertoire book) {
        List<Lived> lives = LongStream.range(first, first + people)
                .parallel()
                .mapToObj(seed -> lived(seed, weeks, book))
                .toList();
        double seconds = lives.stream().mapToDouble(Lived::seconds).sum();
        System.out.printf(
                "%n%s: %d people, %d weeks, %.0f weeks in a second of processor time%n",
                name, people, people * weeks, people * weeks / seconds);
        System.out.println("telling       people  sessions  exercises  sets  harder  lighter  light  three  short"
                + "  flips   stalls  left out");
        System.out.println("                        a year  a session  each  a year   a year      %      %      %"
                + "  a year       %    a year");
        Map<Nature.Telling, Map<String, Integer>> rows = new EnumMap<>(Nature.Telling.class);
        Map<Nature.Telling, Integer> many = new EnumMap<>(Nature.Telling.class);
        Map<String, Integer> all = new TreeMap<>();
        for (Lived one : lives) {
            many.merge(one.telling(), 1, Integer::sum);
            one.tally().counts().forEach((what, count) -> {
                rows.computeIfAbsent(one.telling(), _ -> new TreeMap<>()).merge(what, count, Integer::sum);
                all.merge(what, count, Integer::sum);
            });
        }
        rows.forEach((telling, sums) -> row(telling.name(), many.getOrDefault(telling, 0), sums));
        row("all", people, all);
        all.forEach((what, count) -> {
            if (what.startsWith("stalled at") || what.startsWith("change")) {
                System.out.printf("%8d  %s%n", count, what);
            }
        });
    }

    private static void row(String name, int people, Map<String, Integer> sums) {
        double years = sum(sums, "weeks") / (double) WEEKS;
        System.out.printf(
                "%-13s %6d %9.0f %10.1f %5.1f %7.1f %8.1f %6.0f %6.0f %6.0f %7.2f %7.1f %9.2f%n",
                name,
                people,
                sum(sums, "sessions") / years,
                share(sums, "exercises", "sessions"),
                share(sums, "sets", "exercises"),
                sum(sums, "harder") / years,
                sum(sums, "lighter weeks") / years,
                100 * share(sums, "light", "sessions"),
                100 * share(sums, "weeks of three", "weeks"),
                100 * share(sums, "short", "sessions"),
                sum(sums, "flips") / years,
                100 * share(sums, "stalled", "decisions"),
                sum(sums, "left out") / years);
    }

    private static double share(Map<String, Integer> sums, String of, String in) {
        return sum(sums, of) / (double) Math.max(1, sum(sums, in));
    }

    private static int sum(Map<String, Integer> sums, String what) {
        return sums.getOrDefault(what, 0);
    }

    private static Lived lived(long seed, int weeks, Repertoire book) {
        long start = CLOCK.getCurrentThreadCpuTime();
        Tally tally = new Tally();
        Virtual person = new Virtual(book, seed, List.of(tally)).live(weeks);
        return new Lived(person.nature().telling(), tally, (CLOCK.getCurrentThreadCpuTime() - start) / 1e9);
    }
}
