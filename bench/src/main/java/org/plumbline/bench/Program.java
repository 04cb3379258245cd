package org.plumbline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A web program in a process of its own, from its start to its end.
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final long startedNanos;

    private Program(Process process, long startedNanos) {
        this.process = process;
        this.startedNanos = startedNanos;
    }

    static Program start(List<String> command) throws IOException {
        long now = System.nanoTime();
        Path output = Files.createDirectories(Path.of("target")).resolve("bench-program.log");
        return new Program(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                now);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Returns the milliseconds from the start to the first whole page.
    double millisUntil(URI page) throws IOException, InterruptedException {
        while (!isShown(page)) {
            if (!process.isAlive() || System.nanoTime() - startedNanos > PATIENCE.toNanos()) {
                throw new IOException("It did not start; see target/bench-program.log");
            }
            Thread.sleep(Duration.ofMillis(5));
        }
        return (System.nanoTime() - startedNanos) / 1e6;
    }

    private static boolean isShown(URI page) {
        try {
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                return false;
            }
            try (InputStream body = connection.getInputStream()) {
                return body.readAllBytes().length > 0;
            }
        } catch (IOException _) {
            return false;
        }
    }

    /// Returns the memory that is resident, in megabytes.
    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .sum();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
