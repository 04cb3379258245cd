package org.plumbline.figure.bodymap;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.exercise.Muscle;

/// A body map about to be drawn: its marks, what its ids begin with, where its regions lead, what they are called.
///
/// ```
/// BodyMap.of(View.BACK)
///         .marked(Map.of(Muscle.LOWER_TRAPEZIUS, Level.GOOD))
///         .named("week-back")
///         .linked(muscle -> "/muscles/" + muscle)
///         .svg();
/// ```
///
/// The same picture is always the same text.
public final class Picture {

    private final BodyMap map;
    private final Map<Muscle, Mark> marks;
    private final Labels labels;
    private final Crop crop;

    private Picture(BodyMap map, Map<Muscle, Mark> marks, Labels labels, Crop crop) {
        this.map = map;
        this.marks = marks;
        this.labels = labels;
        this.crop = crop;
    }

    static Picture of(BodyMap map, Map<Muscle, ? extends Mark> marks) {
        Map<Muscle, Mark> copy = new EnumMap<>(Muscle.class);
        copy.putAll(marks);
        return new Picture(map, copy, Labels.plain(map.view().toString()), Crop.WHOLE);
    }

    /// Returns this picture with ids that begin with `prefix`, so that two of them can stand on one page: `week-back`.
    public Picture named(String prefix) {
        return with(new Labels(prefix, labels.names(), labels.targets(), labels.numbers()));
    }

    /// Returns this picture with the muscles' names from elsewhere, in titles such as `Lats: in the aim`.
    public Picture called(Function<Muscle, String> names) {
        return with(new Labels(labels.prefix(), names, labels.targets(), labels.numbers()));
    }

    /// Returns this picture with a link around each region: `muscle -> "/muscles/" + muscle`.
    public Picture linked(Function<Muscle, String> target) {
        Function<Muscle, Optional<String>> targets = muscle -> Optional.of(target.apply(muscle));
        return with(new Labels(labels.prefix(), labels.names(), targets, labels.numbers()));
    }

    /// Returns this picture with these few letters on the regions: `Map.of(Muscle.PECTORALS, "2")`.
    public Picture numbered(Map<Muscle, String> numbers) {
        Map<Muscle, String> copy = Map.copyOf(numbers);
        Function<Muscle, Optional<String>> number = muscle -> Optional.ofNullable(copy.get(muscle));
        return with(new Labels(labels.prefix(), labels.names(), labels.targets(), number));
    }

    /// Returns as much of this picture as `crop` shows.
    public Picture cropped(Crop crop) {
        return new Picture(map, marks, labels, crop);
    }

    /// Returns the element to put into a page, which colors its classes.
    public String svg() {
        return new SvgWriter(this).write("", "");
    }

    /// Returns a file that can stand alone, also in an `<img>`: it brings the colors of a theme along.
    public String standalone(Theme theme) {
        return new SvgWriter(this).write(" xmlns=\"http://www.w3.org/2000/svg\"", theme.style());
    }

    BodyMap map() {
        return map;
    }

    Crop crop() {
        return crop;
    }

    String id(String part) {
        return labels.prefix() + "-" + part;
    }

    Fill fill(Muscle muscle) {
        Mark mark = marks.get(muscle);
        return mark == null ? Fill.PLAIN : mark.fill();
    }

    String title(Muscle muscle) {
        Mark mark = marks.get(muscle);
        return labels.names().apply(muscle) + (mark == null ? "" : ": " + mark.words());
    }

    Optional<String> target(Muscle muscle) {
        return labels.targets().apply(muscle);
    }

    Optional<String> number(Muscle muscle) {
        return labels.numbers().apply(muscle);
    }

    private Picture with(Labels others) {
        return new Picture(map, marks, others, crop);
    }
}
