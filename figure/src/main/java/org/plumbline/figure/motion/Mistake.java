package org.plumbline.figure.motion;

/// Something wrong in a motion file: `exercises/band-row.motion:12: no direction 'ahead': use …`.
public record Mistake(String file, int line, String what) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
