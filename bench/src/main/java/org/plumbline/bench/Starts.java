package org.plumbline.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.catalog.Catalog;
import org.plumbline.server.store.Database;

/// The time from the command to the first page, and the memory then, beside a hello-world of the same Spring Boot with
/// an AOT cache of its own. Both in turn, so that whatever else the machine does meets both.
final class Starts {

    private static final int ROUNDS = 9;

    private static final int PAGES = 100;

    private Starts() {}

    /// @param arguments the command that starts the hello-world on the port that is added to it
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Folders.temporary();
        Path used = folder.resolve("used");
        try (Database database = Database.in(used)) {
            Population.add(database, Lifetime.until(LocalDate.now(ZoneId.systemDefault()), 1, Catalog.read()));
        }
        Figures hello = new Figures();
        Figures first = new Figures();
        Figures again = new Figures();
        Figures helloMemory = new Figures();
        Figures memory = new Figures();
        Figures later = new Figures();
        for (int round = 0; round < ROUNDS; round++) {
            int port = Program.freePort();
            List<String> command = new ArrayList<>(List.of(arguments));
            command.add("--server.port=" + port);
            try (Program program = Program.start(command)) {
                hello.add(program.millisUntil(URI.create("http://127.0.0.1:" + port + "/")));
                helloMemory.add(program.residentMegabytes());
            }
            try (Program program = plumbline(folder.resolve("new" + round), port)) {
                first.add(program.millisUntil(URI.create("http://127.0.0.1:" + port + "/welcome")));
            }
            try (Program program = plumbline(used, port)) {
                URI today = URI.create("http://127.0.0.1:" + port + "/today");
                again.add(program.millisUntil(today));
                memory.add(program.residentMegabytes());
                for (int page = 0; page < PAGES; page++) {
                    program.millisUntil(today);
                }
                later.add(program.residentMegabytes());
            }
        }
        Folders.delete(folder);
        System.out.printf("""
                        Start to the first page, median of %d: hello-world %.0f ms
                          plumbline, empty folder, /welcome  %.0f ms, %.2f times the hello-world
                          plumbline, a year's log, /today    %.0f ms, %.2f times the hello-world
                        Resident then: hello-world %.0f MB, plumbline %.0f MB, after %d more pages %.0f MB
                        """, ROUNDS, hello.median(), first.median(), first.median() / hello.median(), again.median(),
                again.median() / hello.median(), helloMemory.median(), memory.median(), PAGES, later.median());
    }

    private static Program plumbline(Path data, int port) throws IOException {
        return Program.start(
                List.of("bin/plumbline", "serve", "--port", Integer.toString(port), "--data", data.toString()));
    }
}
