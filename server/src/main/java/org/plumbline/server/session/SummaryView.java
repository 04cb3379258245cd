package org.plumbline.server.session;

import java.util.List;
import java.util.Optional;
import org.plumbline.server.words.Cited;

/// A finished session in words: what was done, and for every exercise what comes next and why.
///
/// @param title `Done, in 21 minutes`
/// @param sets how many working sets were done
/// @param reps how many clean repetitions
/// @param isPractice whether it had no working sets, so that nothing comes of it
/// @param changes what changed about the program besides
public record SummaryView(String title, int sets, int reps, boolean isPractice, List<Line> lines, List<Cited> changes) {

    /// What comes next for one exercise.
    ///
    /// @param done `20 and 20`
    /// @param next `10 on the green band`, or nothing when it is left out
    /// @param why the reason and its rule
    public record Line(String name, Chip chip, String done, String next, Cited why, Optional<Offer> offer) {}

    /// A decision in two words, and its direction: `Next band`, up.
    ///
    /// @param kind up, same or held: the shape of its knot
    public record Chip(String kind, String step) {}

    /// A harder exercise that waits to be taken or declined.
    ///
    /// @param path where the answer goes
    /// @param name `Face pull`
    /// @param dose `2 × 10`
    public record Offer(String path, String name, String dose) {}
}
