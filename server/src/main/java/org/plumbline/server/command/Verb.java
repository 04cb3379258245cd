package org.plumbline.server.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.plumbline.catalog.CatalogException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A verb that computes its whole answer before it prints any: on a mistake nothing stands on standard output.
abstract class Verb implements Callable<Integer> {

    static final int DONE = 0;
    static final int NOT_UNDERSTOOD = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Returns what to print.
    abstract String answer();

    @Override
    public Integer call() {
        try {
            String answer = answer();
            PrintWriter out = spec.commandLine().getOut();
            out.print(answer);
            out.flush();
            return DONE;
        } catch (InputException | CatalogException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(e.getMessage());
            err.flush();
            return NOT_UNDERSTOOD;
        }
    }
}
