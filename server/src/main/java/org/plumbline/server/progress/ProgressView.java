package org.plumbline.server.progress;

import java.util.List;
import java.util.Optional;
import org.plumbline.server.words.VolumeView;

/// The page of progress: the verdict as its title, what the program does about it, then the panels.
///
/// @param spans the weeks that can be looked at
public record ProgressView(Head head, List<Choice> spans, List<Panel> panels, WeeksView weeks, Besides besides) {

    /// What stands at the top.
    ///
    /// @param over which days it is about
    /// @param reason what the program does about it
    public record Head(String over, String title, String reason) {}

    /// A span to choose: `Eight weeks`.
    public record Choice(String path, String name, boolean isChosen) {}

    /// A link with what is behind it.
    public record Way(String path, String name, String said) {}

    /// What stands below the panels.
    ///
    /// @param volume what each muscle got, once something was done
    /// @param others the lines that have no panel
    /// @param reviews the reviews there are, the latest first
    /// @param ahead what will be seen, and when, for somebody who has just begun
    public record Besides(Optional<VolumeView> volume, List<Way> others, List<Way> reviews, List<String> ahead) {

        public Besides {
            others = List.copyOf(others);
            reviews = List.copyOf(reviews);
            ahead = List.copyOf(ahead);
        }
    }

    public ProgressView {
        spans = List.copyOf(spans);
        panels = List.copyOf(panels);
    }
}
