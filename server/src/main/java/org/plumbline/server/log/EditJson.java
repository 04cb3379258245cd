package org.plumbline.server.log;

import org.plumbline.history.PlanEdit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Changes to the week as JSON: `{"kind": "swapped", "weekday": "TUESDAY", "from": "face-pull", "to": "band-row"}`.
final class EditJson {

    private EditJson() {}

    static ObjectNode write(PlanEdit edit) {
        return JsonNodeFactory.instance.objectNode().put("kind", edit.toString());
    }

    static PlanEdit read(JsonNode json) {
        throw new IllegalArgumentException("This version does not know the change '%s'".formatted(json));
    }
}
