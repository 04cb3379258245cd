package org.plumbline.server.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.MuscleId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.figure.bodymap.Level;
import org.plumbline.figure.bodymap.View;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.WeeklyTarget;

/// The picture, the table and the sentence say the same of each muscle.
class VolumeViewTest {

    private static final Repertoire CATALOG = Catalog.open().repertoire();

    @Test
    void saysSetsAimAndStanding() {
        VolumeView view = VolumeView.of(List.of(new MuscleVolume(WeeklyTarget.POSTERIOR_DELTOID, 7)), CATALOG);
        VolumeView.Row row = view.rows().getFirst();
        assertEquals(
                new VolumeView.Row(
                        "Rear shoulder",
                        Optional.of(new MuscleId("posterior-deltoid")),
                        "3.5 sets",
                        "6–10",
                        new VolumeView.Swatch(Level.LITTLE, View.BACK),
                        new VolumeView.Bar(21, 37, 62)),
                row);
        assertEquals("little", row.swatch().words());
    }

    @Test
    void tellsFiveStandingsApartByPattern() {
        assertEquals(
                List.of("bm-little", "bm-some", "bm-good", "bm-full", "bm-over"),
                List.of(0, 6, 10, 20, 31).stream()
                        .map(halfSets -> new MuscleVolume(WeeklyTarget.LATISSIMUS, halfSets))
                        .map(volume -> VolumeView.of(List.of(volume), CATALOG)
                                .rows()
                                .getFirst()
                                .swatch()
                                .style())
                        .toList());
    }

    @Test
    void colorsBothMusclesOfAGroupAndTheForearmForGrip() {
        VolumeView view = VolumeView.of(
                List.of(new MuscleVolume(WeeklyTarget.CORE_AND_GLUTES, 8), new MuscleVolume(WeeklyTarget.GRIP, 4)),
                CATALOG);
        String body = view.sides().get(0).svg() + view.sides().get(1).svg();
        assertTrue(body.contains("<title>Core: in the aim</title>"), body);
        assertTrue(body.contains("<title>Glutes: in the aim</title>"));
        assertTrue(body.contains("<title>Forearm and grip: in the aim</title>"));
        assertTrue(body.contains("<title>Biceps</title>"));
        assertEquals(Optional.empty(), view.rows().getFirst().guide());
    }

    @Test
    void paintsSwatchesWithPatternsThatAreThere() {
        VolumeView view = VolumeView.of(
                List.of(
                        new MuscleVolume(WeeklyTarget.SERRATUS_ANTERIOR, 0),
                        new MuscleVolume(WeeklyTarget.RHOMBOIDS, 9)),
                CATALOG);
        String body = view.sides().get(0).svg() + view.sides().get(1).svg();
        assertEquals(
                List.of("url(#volume-front-little)", "url(#volume-back-some)"),
                view.rows().stream().map(row -> row.swatch().pattern()).toList());
        assertTrue(body.contains("<pattern id=\"volume-front-little\""), body);
        assertTrue(body.contains("<pattern id=\"volume-back-some\""), body);
    }

    @Test
    void givesTheVerdictFirst() {
        assertEquals("So far no muscle group gets as many sets as we aim for.", all(0).verdict());
        assertEquals("All ten muscle groups get as many sets as we aim for.", all(12).verdict());
        assertEquals("Six of ten muscle groups get as many sets as we aim for.", all(8).verdict());
    }

    @Test
    void fitsEveryBar() {
        all(200).rows().forEach(row -> assertFalse(row.bar().sets() > 100, row::toString));
    }

    private static VolumeView all(int halfSets) {
        return VolumeView.of(
                WeeklyTarget.all().stream()
                        .map(target -> new MuscleVolume(target, halfSets))
                        .toList(),
                CATALOG);
    }
}
