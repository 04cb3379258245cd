package org.plumbline.server.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Kebab;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.Doubt;
import org.plumbline.history.Footing;
import org.plumbline.history.Hurt;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Restore;
import org.plumbline.history.Standing;
import org.plumbline.history.Step;
import org.plumbline.history.Streaks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was done of an exercise and what was decided, as it stands in the log.
///
/// The standing afterwards is written out, so that newer rules never change where somebody stands.
final class DecidedJson {

    private DecidedJson() {}

    static ArrayNode write(List<Decided> decided) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        decided.forEach(one -> array.add(write(one)));
        return array;
    }

    static List<Decided> read(JsonNode array) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("Not a list of decisions: " + array);
        }
        List<Decided> decided = new ArrayList<>();
        array.forEach(json -> decided.add(readOne(json)));
        return decided;
    }

    private static ObjectNode write(Decided one) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("exercise", one.exercise().toString());
        json.set("done", performance(one.done()));
        json.put("step", Kebab.write(one.decision().step()));
        json.set("reason", ReasonJson.write(one.decision().reason()));
        one.standing().ifPresent(standing -> {
            json.put("next", standing.prescription().toString());
            json.set("streaks", streaks(standing.streaks()));
            footing(json, standing.footing());
        });
        if (one.decision() instanceof Decision.Train train) {
            train.offer().ifPresent(harder -> json.put("offer", harder.toString()));
        }
        if (!one.told().isEmpty()) {
            json.put("told", one.told());
        }
        return json;
    }

    private static Decided readOne(JsonNode json) {
        Step step = Kebab.parse(Step.class, json.path("step").asString(""));
        Reason reason = ReasonJson.read(json.path("reason"));
        Optional<Standing> standing = json.has("next") ? Optional.of(standing(json, reason)) : Optional.empty();
        Optional<Prescription> offer = json.has("offer")
                ? Optional.of(Prescription.parse(json.path("offer").asString("")))
                : Optional.empty();
        Decision decision = standing.<Decision>map(
                        after -> new Decision.Train(step, after.prescription(), reason, offer))
                .orElseGet(() -> new Decision.LeaveOut(step, reason));
        return new Decided(
                new ExerciseId(json.path("exercise").asString("")),
                performance(json.path("done")),
                decision,
                standing,
                json.path("told").asString(""));
    }

    private static Standing standing(JsonNode json, Reason reason) {
        JsonNode streaks = json.path("streaks");
        return new Standing(
                Prescription.parse(json.path("next").asString("")),
                reason,
                new Streaks(
                        streaks.path(0).asInt(),
                        streaks.path(1).asInt(),
                        streaks.path(2).asInt(),
                        streaks.path(3).asInt(),
                        streaks.path(4).asInt(0)),
                footing(json));
    }

    private static void footing(ObjectNode json, Footing footing) {
        footing.reEntry().ifPresent(sessions -> json.put("re_entry", sessions));
        json.put("entry", footing.isEntry());
        json.put("load_steps", footing.loadSteps());
        json.put("best", footing.best());
        footing.restore()
                .ifPresent(way -> json.putObject("restore")
                        .put("load", way.load().toString())
                        .put("ok", way.ok()));
    }

    /// Rows of earlier versions know neither load steps nor a best.
    private static Footing footing(JsonNode json) {
        JsonNode restore = json.path("restore");
        return new Footing(
                json.has("re_entry") ? Optional.of(json.path("re_entry").asInt()) : Optional.empty(),
                json.path("entry").asBoolean(),
                json.path("load_steps").asInt(0),
                json.path("best").asInt(0),
                restore.isObject()
                        ? Optional.of(new Restore(
                                Load.parse(restore.path("load").asString("")),
                                restore.path("ok").asInt()))
                        : Optional.empty());
    }

    private static ArrayNode streaks(Streaks streaks) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(streaks.below())
                .add(streaks.ready())
                .add(streaks.amber())
                .add(streaks.form())
                .add(streaks.flat());
    }

    private static ObjectNode performance(Performance done) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode amounts = json.putArray("amounts");
        done.amounts().forEach(amounts::add);
        json.put("effort", done.effort().toString());
        json.put("pain", done.hurt().worst().rating());
        json.put("sharp", done.hurt().isSharp());
        json.put("rising", done.hurt().isRising());
        json.put("rise", done.hurt().rise());
        json.put("fault", done.faultPercent());
        done.morning().ifPresent(morning -> json.set("morning", write(morning)));
        done.doubt()
                .ifPresent(doubt -> json.putObject("doubt")
                        .put("amount", doubt.amount())
                        .put("load", doubt.load().toString()));
        return json;
    }

    private static Performance performance(JsonNode json) {
        List<Integer> amounts = new ArrayList<>();
        json.path("amounts").forEach(amount -> amounts.add(amount.asInt()));
        return new Performance(
                amounts,
                Effort.parse(json.path("effort").asString("ok")),
                new Hurt(
                        new Pain(json.path("pain").asInt()),
                        json.path("sharp").asBoolean(),
                        json.path("rising").asBoolean(),
                        json.path("rise").asInt()),
                json.path("fault").asInt(),
                json.has("morning") ? Optional.of(morning(json.path("morning"))) : Optional.empty(),
                json.has("doubt") ? Optional.of(doubt(json.path("doubt"))) : Optional.empty());
    }

    private static Doubt doubt(JsonNode json) {
        return new Doubt(
                json.path("amount").asInt(), Load.parse(json.path("load").asString("")));
    }

    static ObjectNode write(MorningReport morning) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("pain", morning.pain().rating())
                .put("rise", morning.rise())
                .put("night", morning.isNewAtNight());
    }

    static MorningReport morning(JsonNode json) {
        return new MorningReport(
                new Pain(json.path("pain").asInt()),
                json.path("rise").asInt(),
                json.path("night").asBoolean());
    }
}
