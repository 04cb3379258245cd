package org.plumbline.server.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `catalog check` and `catalog show ID`: for whoever writes exercises.
@Command(
        name = "catalog",
        description = "Checks the catalog, or shows one of its exercises, muscles or rules.",
        subcommands = {CatalogCheck.class, CatalogShow.class},
        mixinStandardHelpOptions = true)
public final class CatalogVerb implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which: catalog check, or catalog show ID");
    }
}
