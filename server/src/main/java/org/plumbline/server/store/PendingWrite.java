package org.plumbline.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A unit of SQL on its way to the writer, and the caller who waits for it.
final class PendingWrite<T> {

    private final Function<JdbcClient, T> unit;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private final List<T> result = new ArrayList<>(1);

    PendingWrite(Function<JdbcClient, T> unit) {
        this.unit = unit;
    }

    /// Decides who comes first, the writer or a caller who gives up: `true` for exactly one of them.
    boolean take() {
        return taken.compareAndSet(false, true);
    }

    /// Runs the unit and tells whether it succeeded. If not, its caller knows at once; trouble with the file is
    /// thrown, because it concerns everybody.
    boolean run(JdbcClient client) {
        try {
            result.add(unit.apply(client));
            return true;
        } catch (RuntimeException | Error failure) {
            if (SqliteTrouble.findIn(failure).isPresent()) {
                throw failure;
            }
            answer.completeExceptionally(failure);
            return false;
        }
    }

    void acknowledge() {
        result.forEach(answer::complete);
    }

    void fail(StoreUnavailable failure) {
        answer.completeExceptionally(failure);
    }

    /// Waits for the commit. Interrupted, the caller takes the write back if it has not begun, and else still
    /// waits for the outcome, which is milliseconds away and worth knowing.
    T await() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    if (take()) {
                        throw StoreUnavailable.notSaved("the request was interrupted", e);
                    }
                }
            }
        } catch (ExecutionException e) {
            throw asThrown(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException asThrown(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException failure -> failure;
            case Error failure -> throw failure;
            case null, default -> new IllegalStateException(cause);
        };
    }
}
