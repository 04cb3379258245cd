package org.plumbline.server.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Kebab;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Clash;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.Quality;
import org.plumbline.planner.Wish;
import org.plumbline.planner.Workbench;
import org.plumbline.server.words.ClashWords;
import org.plumbline.server.words.MuscleWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a week is worth as keys of a plan: its `quality`, the `volume` of each muscle, and where its wishes `clash`.
final class WeekJson {

    private final ClashWords words;

    WeekJson(Repertoire repertoire) {
        this.words = new ClashWords(repertoire);
    }

    void putInto(ObjectNode json, Workbench workbench) {
        workbench
                .quality()
                .ifPresentOrElse(quality -> json.set("quality", quality(quality)), () -> json.putNull("quality"));
        ArrayNode volume = json.putArray("volume");
        workbench.volumes().forEach(one -> volume.add(volume(one)));
        Optional<Clash> clash = workbench.clash();
        clash.ifPresentOrElse(found -> json.set("clash", clash(found)), () -> json.putNull("clash"));
        clash.ifPresent(found -> addWays(json.withArray("relax"), found));
    }

    private static ObjectNode quality(Quality quality) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("fit", quality.fit())
                .put("coverage", quality.coverage())
                .put("wishes", quality.wishes())
                .put("tidiness", quality.tidiness())
                .put("proved", quality.isProved());
    }

    private static ObjectNode volume(MuscleVolume volume) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("muscle", volume.target().toString());
        json.put("sets", sets(volume.halfSets()));
        json.putArray("target")
                .add(sets(volume.target().low()))
                .add(sets(volume.target().high()));
        return json.put("band", Kebab.write(volume.band()));
    }

    private static BigDecimal sets(int halfSets) {
        return new BigDecimal(MuscleWords.number(halfSets));
    }

    private ObjectNode clash(Clash clash) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("rule", clash.rule());
        json.put("text", words.clash(clash).text());
        ArrayNode between = json.putArray("between");
        clash.between().forEach(wish -> between.add(words.wish(wish)));
        ArrayNode ask = json.putArray("ask");
        ClashWords.ask(clash).forEach(ask::add);
        return json;
    }

    /// The ways out of a clash stand with what may be relaxed.
    private void addWays(ArrayNode relax, Clash clash) {
        for (List<Wish> way : clash.ways()) {
            relax.addObject()
                    .put("change", way.size() == 1 ? change(way.getFirst()) : "several")
                    .put("text", words.way(way) + ".");
        }
    }

    private static String change(Wish wish) {
        return switch (wish) {
            case Wish.Minutes _ -> "allow-minutes";
            case Wish.Without _ -> "bring-back";
            case Wish.Keeping _ -> "unpin";
            case Wish.Traveling _ -> "end-travel";
            case Wish.On _ -> "move-day";
            case Wish.Sessions _ -> "fewer-sessions";
            case Wish.WithoutTool _ -> "add-equipment";
        };
    }
}
