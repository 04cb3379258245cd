package org.plumbline.server;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.CatalogException;
import org.plumbline.catalog.Problem;
import org.plumbline.exercise.Repertoire;
import org.plumbline.server.account.BrowserToken;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.account.Trainees;
import org.plumbline.server.calendar.Reach;
import org.plumbline.server.store.Database;
import org.plumbline.server.store.StoreRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Starts the web application: `serve --port 8080 --data data`. What cannot be started is said in one sentence.
public final class Startup {

    private static final int REFUSED = 1;
    private static final int LAST_PORT = 65_535;

    /// What the command line says about a start.
    ///
    /// @param host only the loopback addresses are answered until there are accounts
    /// @param port 0 for any free one
    /// @param data the folder of the embedded database
    /// @param database the address of a PostgreSQL database instead
    /// @param catalog a folder whose files replace or add to the shipped catalog
    /// @param reach from which hosts subscribed calendars are fetched
    public record Settings(
            String host, int port, Path data, Optional<String> database, Optional<Path> catalog, Reach reach) {}

    private final PrintWriter out;
    private final PrintWriter err;

    public Startup(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /// Starts, prints the address, and returns 0 while the server goes on; or says why not and returns another
    /// number.
    public int start(Settings settings) {
        try {
            refuseOtherHosts(settings.host());
            refuseATakenPort(settings);
            Catalog catalog = settings.catalog().map(Startup::checked).orElseGet(Catalog::open);
            Database database = settings.database().map(Database::at).orElseGet(() -> Database.in(settings.data()));
            return start(settings, catalog, database);
        } catch (CatalogException e) {
            e.problems().stream().map(Problem::toString).forEach(err::println);
            return REFUSED;
        } catch (StoreRefused | IllegalArgumentException e) {
            err.println(e.getMessage());
            return REFUSED;
        }
    }

    private int start(Settings settings, Catalog catalog, Database database) {
        WebServerApplicationContext context = (WebServerApplicationContext)
                application(settings, catalog, database, Clock.system(ZoneId.systemDefault()))
                        .run();
        int port = Optional.ofNullable(context.getWebServer()).orElseThrow().getPort();
        out.printf("Plumbline is ready: http://%s:%d%n", settings.host(), port);
        out.flush();
        return 0;
    }

    /// Returns the application, not yet started. The database closes with it.
    public static SpringApplication application(Settings settings, Catalog catalog, Database database, Clock clock) {
        SpringApplication application = new SpringApplication(ServerConfiguration.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(properties(settings));
        application.addInitializers(context -> register(context, catalog, database, clock));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(Reach.class, settings::reach));
        return application;
    }

    private static Map<String, Object> properties(Settings settings) {
        return Map.ofEntries(
                entry("server.address", settings.host()),
                entry("server.port", settings.port()),
                entry("server.shutdown", "graceful"),
                entry("server.compression.enabled", true),
                entry(
                        "server.compression.mime-types",
                        "text/html,text/css,text/javascript,image/svg+xml,application/json,application/manifest+json"),
                entry("spring.threads.virtual.enabled", true),
                entry("spring.main.banner-mode", "off"),
                entry("spring.main.keep-alive", true),
                entry("logging.level.root", "warn"),
                entry("spring.web.resources.add-mappings", false));
    }

    private static void register(
            ConfigurableApplicationContext context, Catalog catalog, Database database, Clock clock) {
        GenericApplicationContext beans = (GenericApplicationContext) context;
        beans.registerBean(Catalog.class, () -> catalog);
        beans.registerBean(Repertoire.class, catalog::repertoire);
        beans.registerBean(Database.class, () -> database);
        beans.registerBean(Clock.class, () -> clock);
        beans.registerBean(TraineeId.class, () -> owner(database, clock));
    }

    /// Files of somebody's own are looked at thoroughly, movements included: ours were before they were shipped.
    private static Catalog checked(Path folder) {
        return Catalog.checked(Optional.of(folder));
    }

    /// Without accounts there is one person, whoever opens the page on this machine.
    private static TraineeId owner(Database database, Clock clock) {
        SecureRandom random = new SecureRandom();
        return new Trainees(database)
                .firstOrCreate(new TraineeId(UUID.randomUUID()), clock.instant(), BrowserToken.from(random));
    }

    /// Asked before anything is opened: the server itself would answer late and with pages of its own inner life.
    private static void refuseATakenPort(Settings settings) {
        int port = settings.port();
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("There is no port %d. Choose one up to %d.".formatted(port, LAST_PORT));
        }
        try (ServerSocket free = new ServerSocket()) {
            free.bind(new InetSocketAddress(settings.host(), port));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    String.valueOf(e.getMessage()).contains("in use")
                            ? "Port %d is taken. Stop what uses it, or choose another: bin/plumbline --port %d"
                                    .formatted(port, port + 1)
                            : "Port %d cannot be used: %s. Choose another one with --port."
                                    .formatted(port, e.getMessage()),
                    e);
        }
    }

    private static void refuseOtherHosts(String host) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("There is no host called '%s'.".formatted(host), e);
        }
        throw new IllegalArgumentException(
                "Plumbline answers this machine alone until there are accounts; '%s' would open it to others."
                        .formatted(host));
    }
}
