package org.plumbline.server.player;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.server.web.Moment;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a device tells in one request: `{"entry_id": "…", "kind": "set-logged", "at": 1772476500000,
/// "sent_at": 1772480100000, "entry": {…}}`.
///
/// @param at when it happened, by our clock
/// @param entry in the log's own form of its kind
record Sent(UUID id, String kind, Instant at, ObjectNode entry) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// A session with all its words takes about 20 kB.
    private static final int MOST_BYTES = 256 * 1024;

    private static final Duration ON_THE_WAY = Duration.ofMinutes(1);

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /// Returns what was sent.
    ///
    /// @throws Refused if it can never be understood
    static Sent read(InputStream body, Moment moment) {
        JsonNode json = parse(bytes(body));
        if (!(json.path("entry") instanceof ObjectNode entry)) {
            throw new Refused("What happened should be told in 'entry', as a JSON object.");
        }
        return new Sent(id(json), json.path("kind").asString(""), at(json, moment), entry);
    }

    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refused("This is larger than the %d kB an entry may have.".formatted(MOST_BYTES / 1024));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new Refused("This is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static UUID id(JsonNode json) {
        try {
            return UUID.fromString(json.path("entry_id").asString(""));
        } catch (IllegalArgumentException e) {
            throw new Refused("'entry_id' should be a UUID.", e);
        }
    }

    /// A device's clock may be wrong, but it counts the time between telling and sending. What is no more than the
    /// way here takes moves nothing, so that two words keep their order however long each was on its way. Nothing
    /// happens later than now.
    private static Instant at(JsonNode json, Moment moment) {
        Instant told = instant(json, "at");
        Duration off = Duration.between(instant(json, "sent_at"), moment.at());
        Instant at = off.abs().compareTo(ON_THE_WAY) <= 0 ? told : told.plus(off);
        if (at.isBefore(EARLIEST)) {
            throw new Refused("Nothing here happened before the year 2000.");
        }
        return at.isAfter(moment.at()) ? moment.at() : at;
    }

    private static Instant instant(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new Refused("'%s' should be a time in milliseconds since the beginning of 1970.".formatted(field));
        }
        Instant instant = Instant.ofEpochMilli(value.longValue());
        if (instant.isBefore(EARLIEST)) {
            throw new Refused("Nothing here happened before the year 2000.");
        }
        return instant;
    }
}
