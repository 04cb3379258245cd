package org.plumbline.server.library;

import java.util.List;
import org.plumbline.server.words.Source;

/// What a page of the catalog rests on.
///
/// @param isReviewed whether a professional has looked at it
public record Footnotes(List<Source> sources, boolean isReviewed) {

    public Footnotes {
        sources = List.copyOf(sources);
    }
}
