package org.plumbline.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Runs the same thing on several virtual threads that start together, and gives what they answered.
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> run(int threads, Callable<T> task) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        Callable<T> started = () -> {
            start.await();
            return task.call();
        };
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = IntStream.range(0, threads)
                    .mapToObj(_ -> executor.submit(started))
                    .toList();
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> future : running) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
