package org.plumbline.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One thread that writes for everybody: what queues up during one commit goes into the next, together.
///
/// SQLite admits one writer at a time, and a durable commit costs a wait for the disk. Sharing that wait makes 32
/// callers far faster than taking turns, and a single caller no slower. It also keeps the wait off virtual threads.
final class GroupCommit implements AutoCloseable {

    /// Bounds how long the first of a group waits for the last.
    private static final int LARGEST_GROUP = 256;

    private static final PendingWrite<Boolean> END = new PendingWrite<>(_ -> true);

    private final WriterConnection connection;
    private final BlockingQueue<PendingWrite<?>> queue = new LinkedBlockingQueue<>();
    private final Lock entrance = new ReentrantLock();
    private final Thread thread;
    private boolean closed;

    private GroupCommit(SqliteFile file) {
        this.connection = new WriterConnection(file);
        this.thread = Thread.ofPlatform().name("plumbline-writer").unstarted(this::work);
    }

    static GroupCommit on(SqliteFile file) {
        GroupCommit commit = new GroupCommit(file);
        commit.thread.start();
        return commit;
    }

    <T> T write(Function<JdbcClient, T> unit) {
        if (Thread.currentThread().equals(thread)) {
            throw new IllegalStateException("A unit of SQL must not start another one: it would wait for itself");
        }
        PendingWrite<T> write = new PendingWrite<>(unit);
        enqueue(write);
        return write.await();
    }

    private void enqueue(PendingWrite<?> write) {
        entrance.lock();
        try {
            if (closed) {
                throw StoreUnavailable.closing();
            }
            queue.add(write);
        } finally {
            entrance.unlock();
        }
    }

    private void work() {
        List<PendingWrite<?>> group = new ArrayList<>();
        boolean last = false;
        while (!last) {
            group.clear();
            group.add(takeFirst());
            queue.drainTo(group, LARGEST_GROUP - 1);
            last = group.remove(END);
            if (!group.isEmpty()) {
                connection.commit(group);
            }
        }
    }

    /// Nobody interrupts this thread on purpose; if something does, the writes still count.
    private PendingWrite<?> takeFirst() {
        while (true) {
            try {
                return queue.take();
            } catch (InterruptedException _) {
                // Waits on: only END stops the writer.
            }
        }
    }

    /// Takes no more writes, and returns when those in the queue are committed.
    void finish() {
        entrance.lock();
        try {
            if (!closed) {
                closed = true;
                queue.add(END);
            }
        } finally {
            entrance.unlock();
        }
        joinWriter();
    }

    /// Finishes and closes the file. Closed after its readers, SQLite folds the write-ahead log into it.
    @Override
    public void close() {
        finish();
        connection.close();
    }

    private void joinWriter() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
