package org.plumbline.server;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// `serve`, the verb without which nothing is said: starts the web app. The only verb that knows Spring.
@Command(name = "serve", description = "Starts the web app.")
final class Serve implements Callable<Integer> {

    @Unmatched
    private String[] arguments = {};

    @Override
    public Integer call() {
        return start(arguments);
    }

    /// Starts Spring with these arguments and returns the exit code.
    private static int start(String[] arguments) {
        throw new UnsupportedOperationException("serve is not there yet: " + arguments.length);
    }
}
