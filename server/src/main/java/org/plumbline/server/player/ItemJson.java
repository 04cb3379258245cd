package org.plumbline.server.player;

import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Role;
import org.plumbline.exercise.Sides;
import org.plumbline.exercise.Teaching;
import org.plumbline.history.History;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.history.SkipReason;
import org.plumbline.planner.Instead;
import org.plumbline.progression.Plausibility;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.CoachWords;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.ExerciseWords;
import org.plumbline.server.words.LoadWords;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One line of a session as a device needs it: what to do, how much, how, and in which words. The `Item` of
/// `types.js`.
///
/// @param visit whose taste the drawings follow
record ItemJson(Repertoire repertoire, History history, Visit visit) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// What the catalog no longer has has no rhythm.
    private static final List<Integer> STILL = List.of(0, 0, 0);

    /// Returns a line with what can be done in its place today.
    ///
    /// @param why why it is asked for, or nothing
    ObjectNode write(Script.Item item, String why, List<Instead> others) {
        ObjectNode json = write(item, why);
        others.forEach(other -> json.withArray("/instead").add(instead(other)));
        return json;
    }

    private ObjectNode instead(Instead other) {
        Prescription asked = other.item().prescription();
        ObjectNode json = JSON.createObjectNode()
                .put("words", ExerciseWords.name(repertoire, asked.variant()) + ", " + LoadWords.dose(asked));
        ArrayNode reasons = json.putArray("reasons");
        other.reasons().stream().sorted().map(SkipReason::toString).forEach(reasons::add);
        return json.set("item", write(other.item(), new CoachWords(repertoire).opening(other.item())));
    }

    private ObjectNode write(Script.Item item, String why) {
        Prescription asked = item.prescription();
        Optional<Exercise> exercise = repertoire.find(asked.exercise());
        ObjectNode json = JSON.createObjectNode();
        json.put("part", item.part().toString())
                .put("exercise", asked.exercise().toString())
                .put("prescription", asked.toString())
                .put("name", ExerciseWords.name(repertoire, asked.variant()));
        dose(json, item);
        json.put("sides", exercise.filter(ItemJson::hasSides).isPresent());
        weaker(json, item);
        json.set("load", load(asked.load()));
        ArrayNode loads = json.putArray("loads");
        LoadWords.usable(asked, repertoire, history).forEach(load -> loads.add(load(load)));
        json.put("details", DoseWords.details(asked, 0, item.change()))
                .put("rest", item.part() == Part.STRENGTH ? item.restSeconds() : 0);
        taught(json, asked, exercise);
        json.put("likely", Plausibility.most(asked.target().measure()))
                .put(
                        "grip",
                        item.part() == Part.STRENGTH
                                && exercise.filter(ItemJson::isRow).isPresent())
                .put("gone", exercise.isEmpty());
        json.putNull("figure");
        exercise.flatMap(known -> figure(known, asked.load())).ifPresent(figure -> json.set("figure", figure));
        json.put("why", why).putArray("instead");
        return json;
    }

    private static boolean hasSides(Exercise exercise) {
        return exercise.dose().sides() == Sides.EACH;
    }

    private static boolean isRow(Exercise exercise) {
        return exercise.has(Role.ROW);
    }

    private static void dose(ObjectNode json, Script.Item item) {
        Prescription asked = item.prescription();
        Measure measure = asked.target().measure();
        json.put("sets", asked.sets())
                .put("mode", measure == Measure.SECONDS ? "hold" : "reps")
                .put("target", asked.target().amount());
        json.putObject("unit").put("one", DoseWords.counted(1, measure)).put("many", DoseWords.counted(2, measure));
    }

    private static void weaker(ObjectNode json, Script.Item item) {
        json.putNull("weaker");
        item.weaker()
                .ifPresent(weaker -> json.putObject("weaker")
                        .put("side", weaker.side().toString())
                        .put("more", weaker.getsMore()));
    }

    private static ObjectNode load(Load load) {
        String name = DoseWords.load(load);
        return JSON.createObjectNode()
                .put("value", load.toString())
                .put("words", name.isEmpty() ? DoseWords.capitalized(LoadWords.the(load)) : name)
                .put("band", DoseWords.band(load).orElse(null));
    }

    private static void taught(ObjectNode json, Prescription asked, Optional<Exercise> exercise) {
        ArrayNode tempo = json.putArray("tempo");
        exercise.map(known -> DoseWords.tempo(asked, known)).orElse(STILL).forEach(tempo::add);
        ArrayNode cues = json.putArray("cues");
        exercise.map(Exercise::teaching)
                .map(Teaching::keyPoints)
                .orElse(List.of())
                .forEach(cues::add);
        ArrayNode steps = json.putArray("steps");
        exercise.map(Exercise::teaching).map(Teaching::steps).orElse(List.of()).forEach(steps::add);
    }

    private Optional<ObjectNode> figure(Exercise exercise, Load load) {
        Optional<String> band = DoseWords.band(load);
        return visit.figures()
                .unmeasured(exercise.id())
                .map(links -> JSON.createObjectNode()
                        .put("moving", visit.inTaste(links.moving(), band))
                        .put("still", visit.inTaste(links.still(), band))
                        .put("thumb", visit.inTaste(links.thumb()))
                        .put("alt", exercise.teaching().picture().orElse("")));
    }
}
