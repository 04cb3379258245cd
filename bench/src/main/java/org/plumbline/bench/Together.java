package org.plumbline.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many who do the same at once.
final class Together {

    private Together() {}

    /// Returns how many a second are done, each by one of these.
    static double rate(int timesEach, List<Callable<Double>> all) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Double> one : threads.invokeAll(all)) {
                one.get();
            }
        }
        return all.size() * timesEach * 1e9 / (System.nanoTime() - start);
    }
}
