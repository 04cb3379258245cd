package org.plumbline.server.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.MuscleId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.figure.bodymap.BodyMap;
import org.plumbline.figure.bodymap.Crop;
import org.plumbline.figure.bodymap.Level;
import org.plumbline.figure.bodymap.View;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.MuscleVolume.Band;

/// What a week gives each muscle, as a sentence, a picture and a table of the same facts; shown by `tag/volume.jte`.
///
/// @param verdict how much of it reaches its aim
/// @param sides the body from the back and from the front
/// @param rows one for each aim, as the rulebook has them
public record VolumeView(String verdict, List<Side> sides, List<Row> rows) {

    /// Half sets up to which every bar has room: a bit more than the highest aim.
    private static final int USUAL_ROOM = 32;

    private static final int WHOLE = 100;

    private static final String PREFIX = "volume-";

    /// The body from one side: `Back`, and the drawing to stand in a page as it is.
    public record Side(String name, String svg) {}

    /// One muscle or group: `Middle trapezius, 9 sets, aim 6 to 12, in the aim`.
    ///
    /// @param guide the page about it; none for a group
    public record Row(String name, Optional<MuscleId> guide, String sets, String aim, Swatch swatch, Bar bar) {}

    /// How the picture shows where something stands, and what that means: `in the aim`.
    ///
    /// @param view the side whose picture shows it and has its pattern
    public record Swatch(Level level, View view) {

        static Swatch of(MuscleVolume volume) {
            boolean isAtTheBack = volume.target().muscles().stream()
                    .anyMatch(BodyMap.of(View.BACK).muscles()::contains);
            return new Swatch(shownAs(volume.band()), isAtTheBack ? View.BACK : View.FRONT);
        }

        /// Returns the class of what is painted so: `bm-some`.
        public String style() {
            return level.fill().style();
        }

        /// Returns the pattern that such a class needs, where it has one: `url(#volume-back-some)`.
        public String pattern() {
            return "url(#%s-%s)".formatted(PREFIX + view, style().substring("bm-".length()));
        }

        /// Returns where it stands against its aim: `in the aim`.
        public String words() {
            return level.words();
        }
    }

    /// The sets and their aim on a line, in hundredths of it.
    public record Bar(int sets, int low, int high) {

        static Bar of(MuscleVolume volume, int room) {
            return new Bar(
                    WHOLE * volume.halfSets() / room,
                    WHOLE * volume.target().low() / room,
                    WHOLE * volume.target().high() / room);
        }

        /// Returns how long the aim is.
        public int span() {
            return high - low;
        }
    }

    /// Returns the view of what a week gives.
    public static VolumeView of(List<MuscleVolume> volumes, Repertoire repertoire) {
        int room = volumes.stream().mapToInt(MuscleVolume::halfSets).reduce(USUAL_ROOM, Math::max);
        return new VolumeView(
                verdict(volumes),
                List.of(side("Back", View.BACK, volumes, repertoire), side("Front", View.FRONT, volumes, repertoire)),
                volumes.stream().map(volume -> row(volume, room, repertoire)).toList());
    }

    private static String verdict(List<MuscleVolume> volumes) {
        int reached = Math.toIntExact(volumes.stream()
                .filter(volume -> volume.band().compareTo(Band.WITHIN) >= 0)
                .count());
        String all = DoseWords.uncapitalized(DoseWords.count(volumes.size(), ""));
        if (reached == volumes.size()) {
            return "All %s muscle groups get as many sets as we aim for.".formatted(all);
        }
        return reached == 0
                ? "So far no muscle group gets as many sets as we aim for."
                : "%s of %s muscle groups %s as many sets as we aim for."
                        .formatted(DoseWords.count(reached, ""), all, reached == 1 ? "gets" : "get");
    }

    private static Side side(String name, View view, List<MuscleVolume> volumes, Repertoire repertoire) {
        Map<Muscle, Level> levels = new EnumMap<>(Muscle.class);
        volumes.forEach(volume ->
                volume.target().muscles().forEach(muscle -> levels.put(muscle, shownAs(volume.band()))));
        return new Side(
                name,
                BodyMap.of(view)
                        .marked(levels)
                        .named(PREFIX + view)
                        .called(muscle -> MuscleWords.name(muscle, repertoire))
                        .cropped(Crop.TRUNK)
                        .svg());
    }

    private static Row row(MuscleVolume volume, int room, Repertoire repertoire) {
        Optional<MuscleId> guide = volume.target().muscles().size() == 1
                ? volume.target().muscles().stream().map(MuscleId::of).findFirst()
                : Optional.empty();
        return new Row(
                MuscleWords.name(volume.target(), repertoire),
                guide,
                MuscleWords.sets(volume.halfSets()),
                MuscleWords.aim(volume.target()),
                Swatch.of(volume),
                Bar.of(volume, room));
    }

    private static Level shownAs(Band band) {
        return switch (band) {
            case LITTLE -> Level.LITTLE;
            case SOME -> Level.SOME;
            case WITHIN -> Level.GOOD;
            case MORE -> Level.FULL;
            case ABOVE -> Level.OVER;
        };
    }
}
