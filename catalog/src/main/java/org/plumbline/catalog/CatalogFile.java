package org.plumbline.catalog;

import java.util.List;

/// One file before it is understood: `exercises/band-row.md`, or `exercises/band-row.motion` beside it.
///
/// @param folder what it describes: `exercises`, `ladders`, `muscles`, `poses`,
///     `illustrations`, `routines` or `rules`
/// @param name its name without its ending, which is the id of what it describes
/// @param ending `.md` or `.motion`
/// @param shown how it is named to its author, such as `catalog/exercises/band-row.motion`
public record CatalogFile(String folder, String name, String ending, String shown, String text) {

    static final String MARKDOWN = ".md";
    static final String MOTION = ".motion";

    /// Returns its lines; a problem in the first of them is at line 1.
    public List<String> lines() {
        return text.lines().toList();
    }

    /// Returns what a file with the same key replaces.
    String key() {
        return folder + "/" + name + ending;
    }
}
