package org.plumbline.bench.plans;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/// Processor time and garbage of one thing done many times, of the thread that does it: `p50 2.1 ms, p99 9.8 ms`.
///
/// Compiling and collecting garbage go on in threads of their own and are not in it.
final class Meter {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double KILO = 1_000;

    private final List<Cost> costs = new ArrayList<>();

    private record Cost(double millis, double kilobytes) {}

    <T> T measure(Supplier<T> work) {
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        long start = THREAD.getCurrentThreadCpuTime();
        T made = work.get();
        double millis = (THREAD.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI;
        costs.add(new Cost(millis, (THREAD.getCurrentThreadAllocatedBytes() - bytes) / KILO));
        return made;
    }

    int count() {
        return costs.size();
    }

    double totalMillis() {
        return costs.stream().mapToDouble(Cost::millis).sum();
    }

    void print(String name) {
        if (costs.isEmpty()) {
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%-32s %6d %8.2f %8.2f %8.2f %10.0f %8.0f %8.0f%n",
                name,
                count(),
                part(Cost::millis, 0.5),
                part(Cost::millis, 0.99),
                part(Cost::millis, 1),
                part(Cost::kilobytes, 0.5),
                part(Cost::kilobytes, 0.99),
                part(Cost::kilobytes, 1));
    }

    static void printHead(String what) {
        System.out.printf(
                Locale.ROOT,
                "%n%-32s %6s %8s %8s %8s %10s %8s %8s%n",
                what,
                "count",
                "p50 ms",
                "p99 ms",
                "max ms",
                "p50 kB",
                "p99 kB",
                "max kB");
    }

    private double part(ToDoubleFunction<Cost> what, double part) {
        return part(costs.stream().map(what::applyAsDouble).toList(), part);
    }

    /// Returns the value that so great a part of all is not above: 0.5 for the median, 1 for the greatest.
    static double part(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        int place = (int) Math.ceil(part * sorted.size()) - 1;
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, place));
    }

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(0);
    }
}
