package org.plumbline.server.command;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Repertoire;
import picocli.CommandLine.Option;

/// The catalog a verb works with: the shipped one, or a folder laid over it with `--catalog DIR`.
final class CatalogOption {

    @Option(names = "--catalog", paramLabel = "DIR", description = "Exercises, muscles and more of your own.")
    private Optional<Path> folder = Optional.empty();

    /// @throws org.plumbline.catalog.CatalogException naming every mistake with its file and line
    Catalog catalog() {
        return folder.map(Catalog::open).orElseGet(Catalog::open);
    }

    /// Returns the catalog after looking at every movement, too.
    ///
    /// @throws org.plumbline.catalog.CatalogException naming every mistake with its file and line
    Catalog checked() {
        return Catalog.checked(folder);
    }

    /// @throws org.plumbline.catalog.CatalogException naming every mistake with its file and line
    Repertoire repertoire() {
        return catalog().repertoire();
    }
}
