package org.plumbline.server;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.plumbline.server.command.CommandLines;
import picocli.CommandLine;

/// Where the program starts: `plumbline` serves the web app, `plumbline plan profile.json` answers and ends.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(arguments, out, err);
        out.flush();
        err.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /// Returns the exit code: 0 done, 2 not understood, 3 refused for safety.
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = CommandLines.of(out, err).addSubcommand("serve", new Serve());
        return line.execute(withVerb(arguments));
    }

    /// `serve` is what is meant when no verb is named: `plumbline --port 9090`.
    private static String[] withVerb(String[] arguments) {
        boolean isHelp = arguments.length > 0
                && (arguments[0].equals("--help")
                        || arguments[0].equals("-h")
                        || arguments[0].equals("--version")
                        || arguments[0].equals("-V"));
        boolean isNamed = arguments.length > 0 && !arguments[0].startsWith("-");
        if (isHelp || isNamed) {
            return arguments;
        }
        String[] served = new String[arguments.length + 1];
        served[0] = "serve";
        System.arraycopy(arguments, 0, served, 1, arguments.length);
        return served;
    }
}
