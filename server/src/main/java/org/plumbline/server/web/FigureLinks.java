package org.plumbline.server.web;

import java.util.Optional;

/// Where the large drawings of one exercise are.
///
/// @param first the exercise in motion
/// @param second the same from another side, if one side does not show it all
public record FigureLinks(View first, Optional<View> second) {

    /// A movement seen from one side: `from the back`.
    ///
    /// @param from from where it is seen, as words
    /// @param moving the drawing that moves
    /// @param still its poses side by side, for eyes that want no motion
    /// @param poster the same in ink, for paper
    public record View(String from, Drawing moving, Drawing still, String poster) {}

    /// The same without their sizes, which cost a drawing each to know; a player that keeps their room needs none.
    public record Unmeasured(String moving, String still, String thumb) {}

    /// A file and its size in CSS pixels, so that nothing shifts when it arrives.
    public record Drawing(String url, int width, int height) {}
}
