package org.plumbline.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.server.calendar.Reach;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `serve`, the verb that is meant when none is named: starts the web app and prints its address.
@Command(name = "serve", description = "Starts the web app.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to answer on: this machine alone until there are accounts.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port to answer on (default 8080, 0 for any free one).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:PLUMBLINE_DATA:-data}",
            description = "The folder of the embedded database (default: the variable PLUMBLINE_DATA, or ./data).")
    private Path data = Path.of("data");

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "A PostgreSQL database instead: jdbc:postgresql://host/name")
    private Optional<String> database = Optional.empty();

    @Option(names = "--catalog", paramLabel = "DIR", description = "Exercises, muscles and more of your own.")
    private Optional<Path> catalog = Optional.empty();

    @Option(
            names = "--private-calendars",
            description = "Fetches subscribed calendars from private networks, too, for a calendar run at home.")
    private boolean hasPrivateCalendars;

    @Override
    public Integer call() {
        Reach reach = hasPrivateCalendars ? Reach.PRIVATE_TOO : Reach.PUBLIC;
        return new Startup(spec.commandLine().getOut(), spec.commandLine().getErr())
                .start(new Startup.Settings(host, port, data, database, catalog, reach));
    }
}
