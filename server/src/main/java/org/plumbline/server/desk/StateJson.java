package org.plumbline.server.desk;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.DeskState;
import org.plumbline.exercise.Repertoire;
import org.plumbline.server.words.BreakWords;
import org.plumbline.server.words.DeskWords;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How the break clock stands, for scripts: `{"kind": "counting", "until": 1774440600000, …}`. Nothing in it changes
/// while the state stays, so its tag tells whether a page has to be made anew.
final class StateJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private StateJson() {}

    static byte[] bytes(DeskNow now, Repertoire repertoire) {
        DeskState state = now.state();
        ObjectNode json = JSON.createObjectNode()
                .put("kind", DeskWords.kind(state))
                .put("rule", state.rule().toString())
                .put("sentence", now.words().sentence(state))
                .put("more", now.words().more(state).orElse(""));
        json.putNull("until");
        state.changesBy().ifPresent(until -> json.put("until", until.toEpochMilli()));
        json.putNull("prompt");
        now.prompt()
                .ifPresent(prompt -> json.putObject("prompt")
                        .put("entry_id", DeskNow.entryId(prompt).toString())
                        .put("due", prompt.due().toEpochMilli())
                        .put("told", prompt.offered().isPresent())
                        .put("skips_left", prompt.skipsLeft()));
        ArrayNode moves = json.putArray("moves");
        for (BreakMove move : now.moves()) {
            moves.addObject()
                    .put("move", move.toString())
                    .put("words", BreakWords.name(move, repertoire) + ", " + BreakWords.amount(move, repertoire));
        }
        json.putObject("today")
                .put("taken", now.tally().taken())
                .put("snoozed", now.tally().snoozed())
                .put("skipped", now.tally().skipped())
                .put("ignored", now.tally().ignored())
                .put("away", now.tally().away());
        return JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
    }

    /// Returns the tag of a state: `"6fa459ea-…"`.
    static String tag(byte[] json) {
        return "\"" + UUID.nameUUIDFromBytes(json) + "\"";
    }
}
