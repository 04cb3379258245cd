package org.plumbline.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.history.LogEntry;
import org.plumbline.server.Startup;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.calendar.Reach;
import org.plumbline.server.log.TrainingLog;
import org.plumbline.server.store.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// "Today" and progress of somebody with ten years behind them among ten thousand others, beside a page that asks the
/// database the same and shows nothing. Both in turn from one server.
final class Pages {

    private static final int OTHERS = 10_000;
    private static final int ENTRIES_OF_OTHERS = 30;
    private static final int WARM_UP = 3000;
    private static final int REQUESTS = 4000;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private final Wire wire;

    private Pages(Wire wire) {
        this.wire = wire;
    }

    /// The same query as "today" with the log folded up to its end, and no page to speak of.
    @RestController
    static final class EmptyPage {

        private final TrainingLog log;
        private final long end;

        EmptyPage(TrainingLog log, long end) {
            this.log = log;
            this.end = end;
        }

        @GetMapping("/empty")
        ResponseEntity<byte[]> show() {
            String page = "<!doctype html><title>%d</title>"
                    .formatted(log.rowsAfter(end).size());
            return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(page.getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Measures and prints.
    public static void main(String[] arguments) throws IOException {
        Path folder = Folders.temporary();
        Catalog catalog = Catalog.open();
        List<LogEntry> tenYears = ToldLife.of(TODAY.minusYears(10), TODAY, catalog.repertoire());
        Database database = Database.in(folder);
        TraineeId anna = Population.add(database, tenYears);
        for (int other = 0; other < OTHERS; other++) {
            Population.add(database, tenYears.subList(0, ENTRIES_OF_OTHERS));
        }
        try (ConfigurableApplicationContext context = application(
                                catalog, database, anna, new EmptyPage(TrainingLog.of(anna, database), tenYears.size()))
                        .run();
                Wire wire = new Wire(URI.create(
                        "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port")))) {
            Pages pages = new Pages(wire);
            for (String path : List.of("/today", "/progress", "/progress?span=all", "/progress/row?span=all")) {
                pages.measure(path, tenYears.size());
            }
        }
        Folders.delete(folder);
    }

    private static SpringApplication application(Catalog catalog, Database database, TraineeId anna, EmptyPage empty) {
        Clock clock = Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Startup.Settings settings = new Startup.Settings(
                "127.0.0.1", 0, Path.of("unused"), Optional.empty(), Optional.empty(), Reach.PUBLIC);
        SpringApplication application = Startup.application(settings, catalog, database, clock);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(EmptyPage.class, () -> empty);
            beans.registerBean("anna", TraineeId.class, () -> anna, bean -> bean.setPrimary(true));
        });
        return application;
    }

    private void measure(String path, int entries) throws IOException {
        double first = millis(path);
        for (int request = 0; request < WARM_UP; request++) {
            millis(path);
            millis("/empty");
        }
        Figures page = new Figures();
        Figures empty = new Figures();
        for (int request = 0; request < REQUESTS; request++) {
            page.add(millis(path));
            empty.add(millis("/empty"));
        }
        System.out.printf(
                """
                        %s with %d entries behind it, among %d people: the first after a start %.0f ms
                          then median %.2f ms, p99 %.2f ms; the empty page median %.2f ms, p99 %.2f ms; p99 %.1f times
                        """,
                path,
                entries,
                OTHERS,
                first,
                page.median(),
                page.percentile(99),
                empty.median(),
                empty.percentile(99),
                page.percentile(99) / empty.percentile(99));
    }

    private double millis(String path) throws IOException {
        byte[] request = Wire.get(path);
        long start = System.nanoTime();
        int status = wire.send(request);
        if (status != 200) {
            throw new IOException(path + " was answered with " + status);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
