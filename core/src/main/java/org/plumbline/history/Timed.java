package org.plumbline.history;

import java.time.Instant;

/// Something that has its moment, so that it has a place among others: an entry of the log, or a session in the
/// [Chronicle].
public interface Timed {

    Instant at();
}
