package org.plumbline.history;

import java.time.Instant;
import java.util.Optional;

/// What somebody wrote about a session in words of their own: `Slept badly`.
///
/// @param item the line of the script it is about, from 0 on; empty when it is about the session as a whole
public record SessionNote(Instant at, Optional<Integer> item, String text) {}
