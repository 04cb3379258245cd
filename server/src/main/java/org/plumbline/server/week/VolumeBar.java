package org.plumbline.server.week;

import java.util.Locale;
import org.plumbline.planner.MuscleVolume;

/// A muscle's week as a bar: what one exercise gives of it, at the end of what the others give, before the aim. Places
/// and widths are percent of the bar.
///
/// @param aimFrom where the aim begins
/// @param others how far the other exercises reach
/// @param own how wide the part of this one is
public record VolumeBar(String aimFrom, String aimWide, String others, String own) {

    private static final int ROOM = 2;

    static VolumeBar of(MuscleVolume added, MuscleVolume total) {
        int whole = Math.max(total.target().high(), total.halfSets()) + ROOM;
        int others = Math.max(0, total.halfSets() - added.halfSets());
        return new VolumeBar(
                percent(total.target().low(), whole),
                percent(total.target().high() - total.target().low(), whole),
                percent(others, whole),
                percent(total.halfSets() - others, whole));
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }
}
