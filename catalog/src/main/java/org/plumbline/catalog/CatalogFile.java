package org.plumbline.catalog;

/// One Markdown file before it is understood: `exercises/band-row.md`.
///
/// @param folder what it describes: `exercises`, `ladders` or `routines`
/// @param name its name without `.md`, which is the id of what it describes
/// @param shown how it is named to its author
record CatalogFile(String folder, String name, String shown, String text) {

    static final String SUFFIX = ".md";

    /// Returns what a file with the same key replaces.
    String key() {
        return folder + "/" + name;
    }
}
