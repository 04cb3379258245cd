package org.plumbline.server.progress;

import org.plumbline.progress.Span;
import org.plumbline.server.chart.Drawing.Size;

/// What is looked at: some weeks, in a panel or on a page of its own.
///
/// @param first the number of the week that begins on the first day
/// @param isFull whether the chart has the page to itself
record Looking(Span span, int first, boolean isFull) {

    Size size() {
        return isFull ? Size.WIDE : Size.PANEL;
    }
}
