package org.plumbline.server.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.catalog.Catalog;
import org.plumbline.figure.draw.Caption;
import org.plumbline.figure.draw.Drawing;
import org.plumbline.figure.draw.Look;
import org.plumbline.figure.draw.Scene;
import org.plumbline.figure.motion.Camera;
import org.plumbline.figure.motion.Motion;
import org.plumbline.server.figure.Picture.Kind;
import org.plumbline.server.figure.Subjects.Subject;
import org.plumbline.server.web.FigureLinks;
import org.plumbline.server.web.FigureName;
import org.plumbline.server.web.Figures;

/// All drawings of the catalog. Each is made when it is first asked for; the latest are kept.
public final class Gallery implements Figures {

    /// Every subject in the usual looks fits in, at about ten kilobytes each.
    private static final int KEPT = 400;

    private final Catalog catalog;
    private volatile @Nullable Stock stock;
    private final Map<Picture, Drawn> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Picture, Drawn> eldest) {
            return size() > KEPT;
        }
    };

    /// What is drawn, read when the first drawing is asked for: nobody should wait for it before the first page.
    private record Stock(Subjects subjects, String version) {}

    public Gallery(Catalog catalog) {
        this.catalog = catalog;
    }

    private Stock stock() {
        Stock known = stock;
        return known == null ? read() : known;
    }

    private synchronized Stock read() {
        Stock known = stock;
        if (known == null) {
            known = new Stock(new Subjects(catalog), Edition.of(catalog));
            stock = known;
        }
        return known;
    }

    /// Returns what changes whenever a drawing might.
    String version() {
        return stock().version();
    }

    private Optional<Motion> motion(FigureName name) {
        return stock().subjects().find(name).map(Subject::motion);
    }

    @Override
    public Optional<FigureLinks> of(FigureName name) {
        return motion(name).map(motion -> links(name, motion));
    }

    private FigureLinks links(FigureName name, Motion motion) {
        FigureLinks.View first =
                view(name, 0, "from the " + Angle.of(motion.camera()).word());
        Optional<FigureLinks.View> second = motion.secondCamera()
                .map(camera -> view(name, 1, "from the " + Angle.of(camera).word()));
        return new FigureLinks(first, second);
    }

    @Override
    public Optional<FigureLinks.Unmeasured> unmeasured(FigureName name) {
        return motion(name)
                .map(motion -> new FigureLinks.Unmeasured(
                        url(name, Kind.MOVING, 0), url(name, Kind.STRIP, 0), url(name, Kind.THUMB, 0)));
    }

    @Override
    public Optional<String> thumb(FigureName name) {
        return motion(name).map(motion -> url(name, Kind.THUMB, 0));
    }

    @Override
    public Optional<String> stamp(FigureName name) {
        return motion(name).map(motion -> url(name, Kind.STAMP, 0));
    }

    @Override
    public Optional<String> poster(FigureName name) {
        return motion(name).map(motion -> url(name, Kind.POSTER, 0));
    }

    @Override
    public Optional<String> words(FigureName name) {
        return stock().subjects()
                .find(name)
                .map(subject -> subject.caption().description())
                .filter(words -> !words.isEmpty());
    }

    private FigureLinks.View view(FigureName name, int view, String from) {
        return new FigureLinks.View(
                from, file(name, Kind.MOVING, view), file(name, Kind.STRIP, view), url(name, Kind.POSTER, view));
    }

    /// A size hardly depends on the look, so that of the usual one reserves the room.
    private FigureLinks.Drawing file(FigureName name, Kind kind, int view) {
        Drawn drawn = find(new Picture(name, kind, view, Look.DEFAULT)).orElseThrow();
        return new FigureLinks.Drawing(url(name, kind, view), drawn.width(), drawn.height());
    }

    private String url(FigureName name, Kind kind, int view) {
        return "/figures/" + version() + "/" + name + "/" + kind.file(view);
    }

    /// Finds a drawing; empty if the exercise has none, or none from there.
    Optional<Drawn> find(Picture picture) {
        Optional<Subject> subject = stock().subjects().find(picture.name());
        if (subject.isEmpty()
                || picture.view() >= subject.get().motion().views().size()) {
            return Optional.empty();
        }
        synchronized (kept) {
            Drawn before = kept.get(picture);
            if (before != null) {
                return Optional.of(before);
            }
        }
        Drawn drawn = Drawn.of(draw(picture, subject.get()));
        synchronized (kept) {
            kept.put(picture, drawn);
        }
        return Optional.of(drawn);
    }

    private static String draw(Picture picture, Subject subject) {
        Motion motion = subject.motion();
        Camera camera = motion.views().get(picture.view());
        Scene scene = switch (picture.kind()) {
            case MOVING -> Scene.of(motion, camera, subject.tints());
            case STRIP, POSTER -> Scene.still(motion, camera, subject.tints());
            case THUMB, STAMP -> Scene.best(motion, camera, subject.tints());
        };
        Drawing drawing = Drawing.of(scene, picture.look());
        Caption caption = subject.caption();
        return switch (picture.kind()) {
            case MOVING -> drawing.animated(caption);
            case STRIP -> drawing.strip(caption);
            case POSTER -> drawing.poster(caption);
            case THUMB -> drawing.thumbnail(caption);
            case STAMP -> drawing.stamp(caption);
        };
    }
}
