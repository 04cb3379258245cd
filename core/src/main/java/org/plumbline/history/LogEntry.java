package org.plumbline.history;

/// Something that happened. Placeholder until the log's vocabulary stands.
public sealed interface LogEntry {
    record Nothing() implements LogEntry {}
}
