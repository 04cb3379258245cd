package org.plumbline.catalog;

/// Something the author of a catalog file has to change: `exercises/band-row.md:7: 'bnad' is not one of band, …`.
///
/// @param file where it is, as an editor can open it
/// @param line counted from 1; 1 also when it concerns the file as a whole
public record Problem(String file, int line, String what) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
