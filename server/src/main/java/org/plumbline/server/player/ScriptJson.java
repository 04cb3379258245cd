package org.plumbline.server.player;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.history.Script;
import org.plumbline.person.Profile;
import org.plumbline.planner.Instead;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Program;
import org.plumbline.progression.Sensitivity;
import org.plumbline.progression.TermsOf;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.LineWords;
import org.plumbline.server.words.ReasonWords;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A session as a device needs it to do it alone. The `Script` of `types.js`.
///
/// @param visit whose taste the drawings follow, and when
record ScriptJson(Repertoire repertoire, History history, Visit visit) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// @param start the log's own record of how it begins, without the session
    /// @param planned the session as the plan has it, where it is still known
    /// @param others what can be done in the place of each line
    ObjectNode write(
            Script script,
            ObjectNode start,
            LocalDate date,
            Optional<PlannedSession> planned,
            List<List<Instead>> others) {
        ObjectNode json = JSON.createObjectNode();
        Profile profile = history.profile().orElseThrow();
        Sensitivity pain = TermsOf.of(repertoire, profile, history).sensitivity();
        Level level = Program.profileNow(profile, history, visit.moment().at())
                .trainee()
                .level();
        json.put("id", "")
                .put("date", date.toString())
                .put("title", DoseWords.minutes(script.seconds()))
                .put(
                        "reason",
                        new ReasonWords(repertoire, history, visit.moment().at())
                                .of(script.items())
                                .text())
                .put("due", true)
                .put("practice", script.isPractice())
                .put("seconds", script.seconds());
        json.putObject("pain").put("amber", pain.amber()).put("red", pain.red());
        json.put("reserve", level.isAtLeast(Level.L1)).set("start", start);
        ArrayNode items = json.putArray("items");
        LineWords why = new LineWords(repertoire, history, planned);
        ItemJson lines = new ItemJson(repertoire, history, visit);
        for (Script.Item item : script.items()) {
            List<Instead> instead = items.size() < others.size() ? others.get(items.size()) : List.of();
            items.add(lines.write(item, why.why(item).text(), instead));
        }
        json.putNull("sore");
        return json.put("id", name(json));
    }

    /// The same content has the same name, whenever it is asked for: when it was made is no part of it, nor
    /// what its start changes about the program, which is told with a time.
    private static String name(ObjectNode json) {
        ObjectNode content = json.deepCopy();
        content.withObject("/start").remove(List.of("changes", "made_at"));
        return UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
