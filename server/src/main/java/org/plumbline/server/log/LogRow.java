package org.plumbline.server.log;

import java.time.Instant;
import java.util.UUID;

/// A row of a trainee's log as stored: the third thing that happened has `seq` 3.
///
/// @param seq its place, counted from 1 without gaps
/// @param entryId the id that the browser gave the request, by which a retry is recognized
/// @param at when, in whole microseconds
/// @param kind what sort of entry it is, so that some can be found without reading the JSON
/// @param entry the entry as JSON, which this package never looks into
public record LogRow(long seq, UUID entryId, Instant at, String kind, String entry) {}
