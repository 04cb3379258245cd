package org.plumbline.server.progress;

import java.util.List;
import org.plumbline.server.words.Cited;

/// The look back after some weeks: what changed, what did not, and what the program does next (F8).
///
/// @param lists what changed, what did not, and what comes next
public record ReviewView(ProgressView.Head head, Lists lists, List<Panel> panels, WeeksView weeks) {

    /// What is said, in three parts.
    ///
    /// @param changed verdicts that say so
    /// @param same where there is no clear change, or nothing to compare yet
    /// @param next what the program does
    public record Lists(List<Cited> changed, List<Cited> same, List<Cited> next) {

        public Lists {
            changed = List.copyOf(changed);
            same = List.copyOf(same);
            next = List.copyOf(next);
        }
    }

    public ReviewView {
        panels = List.copyOf(panels);
    }
}
