package org.plumbline.figure.bodymap;

/// Something whoever draws a body map has to change: `back.map:41: Region triceps is open: …`.
///
/// @param file the file's name
/// @param line counted from 1; 1 also when it concerns the file as a whole
public record MapProblem(String file, int line, String what) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
