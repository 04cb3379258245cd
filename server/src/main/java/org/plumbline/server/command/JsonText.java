package org.plumbline.server.command;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON as people read it: indented, with a line break at the end.
final class JsonText {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    static String of(JsonNode json) {
        return MAPPER.writeValueAsString(json) + "\n";
    }
}
