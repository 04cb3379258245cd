package org.plumbline.server.library;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.exercise.BodyView;
import org.plumbline.exercise.MuscleGuide;
import org.plumbline.exercise.Repertoire;

/// All muscles, by the side of the body they are seen from.
public record MusclesView(Map<BodyView, List<MuscleGuide>> bySide, List<BodySide> body) {

    private static final List<BodyView> ORDER = List.of(BodyView.BACK, BodyView.FRONT, BodyView.BOTH);

    static MusclesView of(Repertoire repertoire) {
        Map<BodyView, List<MuscleGuide>> bySide = new LinkedHashMap<>();
        ORDER.forEach(side -> bySide.put(side, new ArrayList<>()));
        repertoire.muscles().stream()
                .sorted(comparing(MuscleGuide::name))
                .forEach(muscle -> bySide.getOrDefault(muscle.place().view(), new ArrayList<>())
                        .add(muscle));
        return new MusclesView(bySide, BodySide.all(repertoire));
    }
}
