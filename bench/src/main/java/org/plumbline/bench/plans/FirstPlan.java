package org.plumbline.bench.plans;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Planner;

/// What the first plan costs in a program just started, and those after it.
public final class FirstPlan {

    private static final int PEOPLE = 100;
    private static final double NANOS_PER_MILLI = 1e6;

    private FirstPlan() {}

    public static void main(String[] args) {
        Repertoire repertoire = Catalog.read();
        double read = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS_PER_MILLI;
        Planner planner = new Planner(repertoire);
        Meter first = new Meter();
        Meter rest = new Meter();
        Crowd.SEEN.meet(PEOPLE, repertoire, (profile, week) -> {
            Meter meter = first.count() == 0 ? first : rest;
            meter.measure(() -> planner.plan(profile, week));
        });
        System.out.printf(
                Locale.ROOT,
                "cold: catalog read in %.0f ms, first plan %.0f ms, the next %d: %.1f ms each%n",
                read,
                first.totalMillis(),
                rest.count(),
                rest.totalMillis() / rest.count());
    }
}
