package org.plumbline.server.log;

import java.util.List;

/// What [TrainingLog#append] answers: `seq` 4, new.
///
/// @param seq the place of the entry
/// @param isNew whether this request added it; `false` for a retry, which changed nothing
/// @param rows every row after the ones the caller had seen, so that a cache catches up by folding them
public record Appended(long seq, boolean isNew, List<LogRow> rows) {

    public Appended {
        rows = List.copyOf(rows);
    }
}
