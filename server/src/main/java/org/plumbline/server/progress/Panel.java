package org.plumbline.server.progress;

import java.util.Optional;
import org.plumbline.server.chart.Drawing;
import org.plumbline.server.chart.Table;

/// One thing that is looked at: its name, a sentence, a picture and the numbers behind it.
///
/// @param path where there is more of it, empty if there is not
public record Panel(String name, String verdict, Optional<Picture> picture, Table table, String path) {

    /// A chart for a panel or a phone, and the same for a wide page; text says what the table says.
    public record Picture(Drawing narrow, Optional<Drawing> wide, String text) {}
}
