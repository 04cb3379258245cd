package org.plumbline.bench.plans;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Planner;

/// Plans thousands of people in one go, one after the other on one thread, and looks at the heap meanwhile.
final class Everybody {

    private static final int LOOKS = 4;
    private static final double MEGA = 1e6;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    private final Repertoire repertoire;
    private final Planner planner;
    private final Meter meter = new Meter();

    Everybody(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.planner = new Planner(repertoire);
    }

    void plan(int people) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(Locale.ROOT, "%n%d people in one go; heap %.1f MB before", people, live());
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = system.getProcessCpuTime();
        Crowd.HELD_BACK.meet(people, repertoire, (profile, week) -> {
            meter.measure(() -> planner.plan(profile, week));
            if (meter.count() % Math.max(1, people / LOOKS) == 0) {
                System.out.printf(Locale.ROOT, ", %.1f after %d", live(), meter.count());
            }
        });
        double seconds = (system.getProcessCpuTime() - start) / NANOS;
        System.out.printf(
                Locale.ROOT,
                ", peak %.1f MB with its garbage%n%.0f plans a second and core; %.0f with compiling and collecting%n",
                peak(),
                MILLIS * people / meter.totalMillis(),
                people / seconds);
        Meter.printHead("everybody");
        meter.print(people + " people");
    }

    /// Returns the megabytes in use once garbage is gone.
    private static double live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGA;
    }
}
