package org.plumbline.server.log;

import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.HalfStep;
import org.plumbline.history.Reason;
import org.plumbline.history.SkipReason;
import org.plumbline.person.Sign;
import org.plumbline.progression.LayOff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reasons as they stand in the log: `{"because": "next-load", "least": 20, "from": "red band", "to": "green band"}`.
///
/// Every form ever written stays readable; `EntryJsonTest` holds one of each.
final class ReasonJson {

    private ReasonJson() {}

    static ObjectNode write(Reason reason) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return switch (reason) {
            case Reason.StartHere _ -> json.put("because", "start-here");
            case Reason.NothingReported _ -> json.put("because", "nothing-reported");
            case Reason.StopSign stop ->
                json.put("because", "stop-sign").put("sign", stop.sign().toString());
            case Reason.RedPain red ->
                json.put("because", "red-pain")
                        .put("pain", red.pain().rating())
                        .put("sharp", red.isSharp())
                        .put("rising", red.isRising())
                        .put("again", red.isAgain());
            case Reason.AmberPain amber ->
                json.put("because", "amber-pain")
                        .put("pain", amber.pain().rating())
                        .put("again", amber.isAgain());
            case Reason.MorningPain morning ->
                json.put("because", "morning-pain")
                        .put("pain", morning.pain().rating())
                        .put("rise", morning.rise());
            case Reason.FormSlipped form ->
                json.put("because", "form-slipped")
                        .put("percent", form.percent())
                        .put("again", form.isAgain());
            case Reason.BelowFloor below ->
                json.put("because", "below-floor")
                        .put("least", below.least())
                        .put("floor", below.floor())
                        .put("again", below.isAgain());
            case Reason.ConfirmCeiling confirm ->
                json.put("because", "confirm-ceiling")
                        .put("least", confirm.least())
                        .put("next", confirm.next().toString());
            case Reason.NextLoad next ->
                json.put("because", "next-load")
                        .put("least", next.least())
                        .put("from", next.from().toString())
                        .put("to", next.to().toString());
            case Reason.SmallerStep smaller ->
                json.put("because", "smaller-step")
                        .put("least", smaller.least())
                        .put("step", smaller.step().toString());
            case Reason.NextExercise next ->
                json.put("because", "next-exercise")
                        .put("least", next.least())
                        .put("next", next.next().toString());
            case Reason.UneasyMorning morning ->
                json.put("because", "uneasy-morning")
                        .put("pain", morning.pain().rating())
                        .put("again", morning.isAgain());
            case Reason.AnotherSet more ->
                json.put("because", "another-set").put("least", more.least()).put("sets", more.sets());
            case Reason.Ramped ramped -> json.put("because", "ramped").put("sets", ramped.sets());
            case Reason.Doubted doubted ->
                json.put("because", "doubted")
                        .put("amount", doubted.amount())
                        .put("load", doubted.load().toString());
            case Reason.Returned returned -> {
                json.put("because", "returned").put("rule", returned.gapRule()).put("days", returned.days());
                returned.insteadOf().ifPresent(harder -> json.put("instead_of", harder.toString()));
                yield json;
            }
            case Reason.Restored restored ->
                json.put("because", "restored")
                        .put("from", restored.from().toString())
                        .put("to", restored.to().toString());
            case Reason.Deloading deload -> json.put("because", "deloading").put("rule", deload.deloadRule());
            case Reason.Busy _ -> json.put("because", "busy");
            case Reason.ForGrip _ -> json.put("because", "for-grip");
            case Reason.StandsIn in ->
                json.put("because", "stands-in")
                        .put("instead_of", in.insteadOf().toString());
            case Reason.Instead other ->
                json.put("because", "instead")
                        .put("instead_of", other.insteadOf().toString())
                        .put("why", other.why().toString());
            case Reason.SetBefore _ -> json.put("because", "set-before");
            case Reason.AtTheTop top -> json.put("because", "at-the-top").put("least", top.least());
            case Reason.FeltHard hard -> json.put("because", "felt-hard").put("least", hard.least());
            case Reason.Building building ->
                json.put("because", "building")
                        .put("least", building.least())
                        .put("effort", building.effort().toString());
        };
    }

    static Reason read(JsonNode json) {
        return switch (json.path("because").asString("")) {
            case "start-here" -> new Reason.StartHere();
            case "nothing-reported" -> new Reason.NothingReported();
            case "stop-sign" -> new Reason.StopSign(Sign.parse(text(json, "sign")));
            case "red-pain" -> new Reason.RedPain(pain(json), is(json, "sharp"), is(json, "rising"), is(json, "again"));
            case "amber-pain" -> new Reason.AmberPain(pain(json), is(json, "again"));
            case "morning-pain" -> new Reason.MorningPain(pain(json), number(json, "rise"));
            case "form-slipped" -> new Reason.FormSlipped(number(json, "percent"), is(json, "again"));
            case "below-floor" ->
                new Reason.BelowFloor(number(json, "least"), number(json, "floor"), is(json, "again"));
            case "confirm-ceiling" -> new Reason.ConfirmCeiling(number(json, "least"), Load.parse(text(json, "next")));
            case "next-load" ->
                new Reason.NextLoad(
                        number(json, "least"), Load.parse(text(json, "from")), Load.parse(text(json, "to")));
            case "smaller-step" -> new Reason.SmallerStep(number(json, "least"), HalfStep.parse(text(json, "step")));
            case "next-exercise" -> new Reason.NextExercise(number(json, "least"), new ExerciseId(text(json, "next")));
            case "at-the-top" -> new Reason.AtTheTop(number(json, "least"));
            case "felt-hard" -> new Reason.FeltHard(number(json, "least"));
            case "building" -> new Reason.Building(number(json, "least"), Effort.parse(text(json, "effort")));
            case "uneasy-morning" -> new Reason.UneasyMorning(pain(json), is(json, "again"));
            case "another-set" -> new Reason.AnotherSet(number(json, "least"), number(json, "sets"));
            case "ramped" -> new Reason.Ramped(number(json, "sets"));
            case "doubted" -> new Reason.Doubted(number(json, "amount"), Load.parse(text(json, "load")));
            case "returned" ->
                new Reason.Returned(
                        gapRule(json),
                        number(json, "days"),
                        json.has("instead_of")
                                ? Optional.of(new ExerciseId(text(json, "instead_of")))
                                : Optional.empty());
            case "restored" -> new Reason.Restored(Load.parse(text(json, "from")), Load.parse(text(json, "to")));
            case "deloading" -> new Reason.Deloading(text(json, "rule"));
            case "busy" -> new Reason.Busy();
            case "for-grip" -> new Reason.ForGrip();
            case "stands-in" -> new Reason.StandsIn(new ExerciseId(text(json, "instead_of")));
            case "instead" ->
                new Reason.Instead(new ExerciseId(text(json, "instead_of")), SkipReason.parse(text(json, "why")));
            case "set-before" -> new Reason.SetBefore();
            default -> throw new IllegalArgumentException("Not a reason: " + json);
        };
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asString("");
    }

    private static String gapRule(JsonNode json) {
        String rule = text(json, "rule");
        if (Stream.of(LayOff.values()).noneMatch(known -> known.name().equals(rule))) {
            throw new IllegalArgumentException("Not a rule for breaks, such as 'B2': '%s'".formatted(rule));
        }
        return rule;
    }

    private static int number(JsonNode json, String field) {
        return json.path(field).asInt();
    }

    private static boolean is(JsonNode json, String field) {
        return json.path(field).asBoolean();
    }

    private static Pain pain(JsonNode json) {
        return new Pain(number(json, "pain"));
    }
}
