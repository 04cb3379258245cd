package org.plumbline.server.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `catalog check`: every mistake with its file and line, or what there is and what is still missing, by name.
@Command(
        name = "check",
        description = "Reads the whole catalog and reports every mistake.",
        mixinStandardHelpOptions = true)
public final class CatalogCheck extends Verb {

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Override
    String answer() {
        return catalog.checked().report() + "\n";
    }
}
