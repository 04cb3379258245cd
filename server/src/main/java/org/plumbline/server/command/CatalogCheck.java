package org.plumbline.server.command;

import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.CatalogReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `catalog check`: every mistake with its file and line, or what there is and what is still missing.
@Command(
        name = "check",
        description = "Reads the whole catalog and reports every mistake.",
        mixinStandardHelpOptions = true)
public final class CatalogCheck extends Verb {

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Override
    String answer() {
        CatalogReport report =
                catalog.folder().map(Catalog::open).orElseGet(Catalog::open).report();
        return report + "\n";
    }
}
