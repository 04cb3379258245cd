package org.plumbline.server.figure;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.catalog.Catalog;
import org.plumbline.catalog.Motions;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Traits;
import org.plumbline.figure.draw.Caption;
import org.plumbline.figure.draw.Drawing;
import org.plumbline.figure.draw.Look;
import org.plumbline.figure.draw.Scene;
import org.plumbline.figure.motion.Camera;
import org.plumbline.figure.motion.Motion;
import org.plumbline.server.figure.Picture.Kind;
import org.plumbline.server.web.FigureLinks;
import org.plumbline.server.web.Figures;

/// All drawings of the catalog. Each is made when it is first asked for; the latest are kept.
public final class Gallery implements Figures {

    /// Every exercise in the usual looks fits in, at about ten kilobytes each.
    private static final int KEPT = 400;

    private final Catalog catalog;
    private final Repertoire repertoire;
    private volatile @Nullable Stock stock;
    private final Map<Picture, Drawn> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Picture, Drawn> eldest) {
            return size() > KEPT;
        }
    };

    /// What is drawn, read when the first drawing is asked for: nobody should wait for it before the first page.
    private record Stock(Motions motions, String version) {}

    public Gallery(Catalog catalog) {
        this.catalog = catalog;
        this.repertoire = catalog.repertoire();
    }

    private Stock stock() {
        Stock known = stock;
        return known == null ? read() : known;
    }

    private synchronized Stock read() {
        Stock known = stock;
        if (known == null) {
            known = new Stock(Motions.of(catalog), Edition.of(catalog));
            stock = known;
        }
        return known;
    }

    /// Returns what changes whenever a drawing might.
    String version() {
        return stock().version();
    }

    @Override
    public Optional<FigureLinks> of(ExerciseId exercise) {
        return stock().motions().of(exercise).map(motion -> links(exercise, motion));
    }

    private FigureLinks links(ExerciseId exercise, Motion motion) {
        FigureLinks.View first =
                view(exercise, 0, "from the " + Angle.of(motion.camera()).word());
        Optional<FigureLinks.View> second = motion.secondCamera()
                .map(camera -> view(exercise, 1, "from the " + Angle.of(camera).word()));
        return new FigureLinks(first, second);
    }

    @Override
    public Optional<FigureLinks.Unmeasured> unmeasured(ExerciseId exercise) {
        return stock().motions()
                .of(exercise)
                .map(motion -> new FigureLinks.Unmeasured(
                        url(exercise, Kind.MOVING, 0), url(exercise, Kind.STRIP, 0), url(exercise, Kind.THUMB, 0)));
    }

    @Override
    public Optional<String> thumb(ExerciseId exercise) {
        return stock().motions().of(exercise).map(motion -> url(exercise, Kind.THUMB, 0));
    }

    @Override
    public Optional<String> stamp(ExerciseId exercise) {
        return stock().motions().of(exercise).map(motion -> url(exercise, Kind.STAMP, 0));
    }

    @Override
    public Optional<String> poster(ExerciseId exercise) {
        return stock().motions().of(exercise).map(motion -> url(exercise, Kind.POSTER, 0));
    }

    private FigureLinks.View view(ExerciseId exercise, int view, String from) {
        return new FigureLinks.View(
                from,
                file(exercise, Kind.MOVING, view),
                file(exercise, Kind.STRIP, view),
                url(exercise, Kind.POSTER, view));
    }

    /// A size hardly depends on the look, so that of the usual one reserves the room.
    private FigureLinks.Drawing file(ExerciseId exercise, Kind kind, int view) {
        Drawn drawn = find(new Picture(exercise, kind, view, Look.DEFAULT)).orElseThrow();
        return new FigureLinks.Drawing(url(exercise, kind, view), drawn.width(), drawn.height());
    }

    private String url(ExerciseId exercise, Kind kind, int view) {
        return "/figures/" + version() + "/" + exercise + "/" + kind.file(view);
    }

    /// Finds a drawing; empty if the exercise has none, or none from there.
    Optional<Drawn> find(Picture picture) {
        Optional<Motion> motion = stock().motions().of(picture.exercise());
        Optional<Exercise> exercise = repertoire.find(picture.exercise());
        if (motion.isEmpty()
                || exercise.isEmpty()
                || picture.view() >= motion.get().views().size()) {
            return Optional.empty();
        }
        synchronized (kept) {
            Drawn before = kept.get(picture);
            if (before != null) {
                return Optional.of(before);
            }
        }
        Drawn drawn = Drawn.of(draw(picture, motion.get(), exercise.get()));
        synchronized (kept) {
            kept.put(picture, drawn);
        }
        return Optional.of(drawn);
    }

    private static String draw(Picture picture, Motion motion, Exercise exercise) {
        Camera camera = motion.views().get(picture.view());
        Scene scene = switch (picture.kind()) {
            case MOVING -> Scene.of(motion, camera, tints(exercise));
            case STRIP, POSTER -> Scene.still(motion, camera, tints(exercise));
            case THUMB, STAMP -> Scene.best(motion, camera, tints(exercise));
        };
        Drawing drawing = Drawing.of(scene, picture.look());
        Caption caption =
                new Caption(exercise.name(), exercise.teaching().picture().orElse(""));
        return switch (picture.kind()) {
            case MOVING -> drawing.animated(caption);
            case STRIP -> drawing.strip(caption);
            case POSTER -> drawing.poster(caption);
            case THUMB -> drawing.thumbnail(caption);
            case STAMP -> drawing.stamp(caption);
        };
    }

    /// Colors the muscles a set counts whole for, or those it counts most for; and those that are lengthened.
    private static Map<Muscle, Scene.Tint> tints(Exercise exercise) {
        Map<Muscle, Scene.Tint> tints = new EnumMap<>(Muscle.class);
        exercise.traits().stretches().forEach(muscle -> tints.put(muscle, Scene.Tint.STRETCH));
        Map<Muscle, Integer> weights = exercise.traits().muscles();
        int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int counts = Math.min(most, Traits.WHOLE_SET);
        weights.forEach((muscle, weight) -> {
            if (weight >= counts) {
                tints.put(muscle, Scene.Tint.WORK);
            }
        });
        return tints;
    }
}
