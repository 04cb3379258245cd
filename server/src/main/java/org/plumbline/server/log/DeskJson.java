package org.plumbline.server.log;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.plumbline.desk.BreakMove;
import org.plumbline.desk.DeskEvent;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.Hours;
import org.plumbline.desk.OwnMove;
import org.plumbline.desk.Pace;
import org.plumbline.desk.SetupAnswer;
import org.plumbline.desk.SetupPoint;
import org.plumbline.dose.Work;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What somebody told about their desk, as it stands in the log: `{"event": "break-taken", "moves": ["walk: 60 s"]}`.
final class DeskJson {

    private DeskJson() {}

    static void write(ObjectNode json, DeskPlan plan) {
        json.put("on", plan.isOn());
        ArrayNode days = json.putArray("days");
        plan.days().stream().sorted().forEach(day -> days.add(day.name()));
        json.put("work", plan.work().toString());
        plan.lunch().ifPresent(lunch -> json.put("lunch", lunch.toString()));
        Pace pace = plan.pace();
        json.putObject("pace")
                .put("minutes_between", pace.minutesBetween())
                .put("seconds", pace.seconds())
                .put("a_day", pace.mostADay())
                .put("skips", pace.mostSkips())
                .put("announced", pace.isAnnounced());
        ArrayNode own = json.putArray("own");
        for (OwnMove move : plan.own()) {
            own.addObject()
                    .put("name", move.name())
                    .put("work", move.work().toString())
                    .put("how", move.how());
        }
    }

    static DeskPlan plan(JsonNode json) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        json.path("days").forEach(day -> days.add(DayOfWeek.valueOf(day.asString(""))));
        JsonNode pace = json.path("pace");
        return new DeskPlan(
                json.path("on").asBoolean(),
                days,
                Hours.parse(json.path("work").asString("")),
                json.has("lunch") ? Optional.of(Hours.parse(json.path("lunch").asString(""))) : Optional.empty(),
                new Pace(
                        pace.path("minutes_between").asInt(),
                        pace.path("seconds").asInt(),
                        pace.path("a_day").asInt(),
                        pace.path("skips").asInt(),
                        pace.path("announced").asBoolean()),
                StreamSupport.stream(json.path("own").spliterator(), false)
                        .map(DeskJson::own)
                        .toList());
    }

    private static OwnMove own(JsonNode json) {
        return new OwnMove(
                json.path("name").asString(""),
                Work.parse(json.path("work").asString("")),
                json.path("how").asString(""));
    }

    static void write(ObjectNode json, DeskEvent event) {
        switch (event) {
            case DeskEvent.SatDown _ -> json.put("event", "sat-down");
            case DeskEvent.CameBack back ->
                json.put("event", "came-back")
                        .put("away_since", back.awaySince().toString());
            case DeskEvent.LeftDesk _ -> json.put("event", "left-desk");
            case DeskEvent.Prompted prompted -> moves(json.put("event", "prompted"), prompted.offered());
            case DeskEvent.Snoozed _ -> json.put("event", "snoozed");
            case DeskEvent.Skipped _ -> json.put("event", "skipped");
            case DeskEvent.BreakBegun _ -> json.put("event", "break-begun");
            case DeskEvent.BreakTaken(List<BreakMove> done, List<BreakMove> hurt) -> {
                moves(json.put("event", "break-taken"), done);
                if (!hurt.isEmpty()) {
                    moves(json.putArray("hurt"), hurt);
                }
            }
        }
    }

    private static void moves(ObjectNode json, List<BreakMove> moves) {
        moves(json.putArray("moves"), moves);
    }

    private static void moves(ArrayNode array, List<BreakMove> moves) {
        moves.forEach(move -> array.add(move.toString()));
    }

    static DeskEvent event(JsonNode json) {
        String event = json.path("event").asString("");
        return switch (event) {
            case "sat-down" -> new DeskEvent.SatDown();
            case "came-back" ->
                new DeskEvent.CameBack(Instant.parse(json.path("away_since").asString("")));
            case "left-desk" -> new DeskEvent.LeftDesk();
            case "prompted" -> new DeskEvent.Prompted(moves(json.path("moves")));
            case "snoozed" -> new DeskEvent.Snoozed();
            case "skipped" -> new DeskEvent.Skipped();
            case "break-begun" -> new DeskEvent.BreakBegun();
            case "break-taken" -> new DeskEvent.BreakTaken(moves(json.path("moves")), moves(json.path("hurt")));
            default -> throw new IllegalArgumentException("This version does not know '%s' at a desk".formatted(event));
        };
    }

    private static List<BreakMove> moves(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(move -> BreakMove.parse(move.asString("")))
                .toList();
    }

    static void write(ObjectNode json, Map<SetupPoint, SetupAnswer> answers) {
        ObjectNode points = json.putObject("points");
        new EnumMap<>(answers).forEach((point, answer) -> points.put(point.toString(), answer.toString()));
    }

    static Map<SetupPoint, SetupAnswer> setup(JsonNode json) {
        Map<SetupPoint, SetupAnswer> answers = new EnumMap<>(SetupPoint.class);
        json.path("points")
                .properties()
                .forEach(point -> answers.put(
                        SetupPoint.parse(point.getKey()),
                        SetupAnswer.parse(point.getValue().asString(""))));
        return answers;
    }
}
