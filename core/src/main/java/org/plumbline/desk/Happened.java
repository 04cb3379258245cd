package org.plumbline.desk;

import java.time.Instant;

/// An event at the desk, and when it was: a break taken at 10:40.
public record Happened(Instant at, DeskEvent event) {}
