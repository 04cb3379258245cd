package org.plumbline.server.command;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command line without its default verb: `plan`, `coach`, `screen`, `measure`, `desk`, `catalog`.
public final class CommandLines {

    private CommandLines() {}

    /// The program itself, for its help.
    @Command(
            name = "plumbline",
            description = "Progressive upper-back and posture training. Without a verb it serves the web app.",
            subcommands = {
                PlanVerb.class,
                CoachVerb.class,
                ScreenVerb.class,
                MeasureVerb.class,
                DeskVerb.class,
                CatalogVerb.class
            },
            mixinStandardHelpOptions = true)
    static final class Program implements Runnable {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    /// Returns the command line, to which the caller may add verbs of its own.
    public static CommandLine of(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Program()).setOut(out).setErr(err);
    }

    /// Returns the names of the verbs that do not start the web app.
    public static List<String> verbs() {
        return List.of("plan", "coach", "screen", "measure", "desk", "catalog");
    }
}
