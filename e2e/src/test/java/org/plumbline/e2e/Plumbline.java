package org.plumbline.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plumbline.server.Main;

/// The program as a process of its own on a data folder. It can be killed at any moment and started again.
final class Plumbline implements AutoCloseable {

    private static final String READY = "Plumbline is ready: ";
    private static final int ANY_PORT = 0;
    private static final int NOON = 12;
    private static final int PATIENCE_SECONDS = 60;

    private final Path data;
    private final ZoneOffset zone;
    private List<String> options;
    private Process process;
    private URI address;

    /// What the program said when it refused to start.
    record Refusal(int code, String out, String err) {}

    private Plumbline(Path data, ZoneOffset zone, List<String> options) {
        this.data = data;
        this.zone = zone;
        this.options = options;
        this.process = launch(ANY_PORT);
        this.address = ready(process);
    }

    static Plumbline on(Path data) {
        return new Plumbline(data, ZoneOffset.UTC, List.of());
    }

    /// Where it is some time between noon and one now, so that an hour ago was today.
    static Plumbline whereItIsNoon(Path data) {
        int hour = Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return new Plumbline(data, ZoneOffset.ofHours(NOON - hour), List.of());
    }

    /// With options of its own, such as `--catalog` and a folder.
    static Plumbline on(Path data, String... options) {
        return new Plumbline(data, ZoneOffset.UTC, List.of(options));
    }

    URI address() {
        return address;
    }

    Log log() {
        return Log.in(data);
    }

    /// Ends the process as `kill -9` does: it hears nothing of it and cleans nothing up.
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Starts it again on the same folder, on another port.
    void start() {
        process = launch(ANY_PORT);
        address = ready(process);
    }

    /// Starts it again where it was, so that pages which are open find it.
    void startThere() {
        process = launch(address.getPort());
        address = ready(process);
    }

    /// Starts it again where it was, with other options than before.
    void startThereWith(String... others) {
        options = List.of(others);
        startThere();
    }

    @Override
    public void close() {
        kill();
    }

    /// Runs a start that should fail, to its end.
    static Refusal refused(Path folder, String... arguments) {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        try {
            Process process = new ProcessBuilder(command(arguments))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("It started instead of refusing:\n" + Files.readString(out));
            }
            return new Refusal(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process launch(int port) {
        List<String> arguments =
                new ArrayList<>(List.of("serve", "--port", Integer.toString(port), "--data", data.toString()));
        arguments.addAll(options);
        try {
            ProcessBuilder program =
                    new ProcessBuilder(command(arguments.toArray(String[]::new))).redirectErrorStream(true);
            program.environment().put("JDK_JAVA_OPTIONS", "-Duser.timezone=GMT" + zone.getId());
            return program.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits for the line with the address. What is written before it explains a start that fails.
    private static URI ready(Process process) {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> listen(process, address));
        try {
            return address.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new AssertionError("Plumbline did not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }

    /// Reads all output to the end, because a process whose output nobody reads stands still one day.
    private static void listen(Process process, CompletableFuture<URI> address) {
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(line -> {
                said.add(line);
                if (line.startsWith(READY)) {
                    address.complete(URI.create(line.substring(READY.length())));
                }
            });
        } catch (UncheckedIOException | IOException e) {
            said.add(e.toString());
        }
        address.completeExceptionally(new IllegalStateException(String.join("\n", said)));
    }

    /// The packaged program where there is one (`mvn verify`), or else its classes (`mvn test`), on the JDK of the
    /// tests.
    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m"));
        Path program = program();
        command.addAll(
                program.endsWith("plumbline.jar")
                        ? List.of("-jar", program.toString())
                        : List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path program() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
